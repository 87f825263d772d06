package org.okrreadiness.reading.overview;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.domain.rubric.ArtefactScore;
import org.okrreadiness.domain.rubric.Mark;
import org.okrreadiness.domain.rubric.Part;
import org.okrreadiness.domain.rubric.ScoreSheet;
import org.okrreadiness.domain.rubric.TaskScore;
import org.okrreadiness.domain.rubric.Trust;
import org.okrreadiness.domain.task.Task;
import org.okrreadiness.domain.task.TaskId;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.wording.Words;

/** The best of what somebody wrote, and the line that is most worth repairing. */
final class OwnLines {

    /** From here on, of 100, a line is sound and needs no repair. */
    private static final int SOUND = 67;

    /** More of a quotation than this does not help. */
    private static final int LONGEST = 140;

    /** Chosen and not written. */
    private static final Set<Part> CHOSEN = Set.of(Part.BEST, Part.WORST, Part.ROOT, Part.HELP, Part.CONFIDENCE);

    private final Messages messages;
    private final List<Line> lines;

    private record Line(Task task, String words, ArtefactScore marks) {}

    /** @param ownWords what was written in a task, by its part */
    OwnLines(Messages messages, Assessment assessment, ScoreSheet sheet, Function<Task, Map<Part, String>> ownWords) {
        this.messages = messages;
        this.lines = sheet.tasks().stream()
                .flatMap(score -> assessment.task(new TaskId(score.taskId())).stream()
                        .flatMap(task -> lines(task, score, ownWords.apply(task))))
                .toList();
    }

    private static Stream<Line> lines(Task task, TaskScore score, Map<Part, String> words) {
        return score.artefacts().stream()
                .filter(piece -> words.containsKey(piece.part()) && !piece.trainerDecides())
                .filter(piece ->
                        !CHOSEN.contains(piece.part()) && !piece.part().path().startsWith("option."))
                .map(piece -> new Line(task, words.get(piece.part()), piece));
    }

    Optional<StoryLine> best() {
        return lines.stream()
                .filter(line -> line.marks().score() >= SOUND)
                .max(Comparator.comparingInt(line -> line.marks().score()))
                .map(line -> line("overview.story.own-best", line, ""));
    }

    Optional<StoryLine> worthRepairing() {
        return lines.stream()
                .filter(line -> line.marks().score() < SOUND)
                .min(Comparator.comparingInt(line -> line.marks().score()))
                .map(line -> line("overview.story.own-repair", line, question(line.marks())));
    }

    private StoryLine line(String key, Line line, String question) {
        String words = messages.get(
                key,
                shortened(line.words()),
                line.task().frame().title(),
                line.marks().score());
        return new StoryLine(
                messages.get(key + ".head"),
                question.isEmpty() ? words : words + " " + question,
                Optional.of(line.task().id()));
    }

    /** What a coach would ask about the criterion that lacks most. */
    private String question(ArtefactScore marks) {
        return marks.marks().stream()
                .filter(mark -> mark.judgement().trust() != Trust.C)
                .filter(mark -> mark.question().isPresent())
                .min(Comparator.comparing(Mark::level))
                .flatMap(Mark::question)
                .map(question -> Words.of(messages, question))
                .orElse("");
    }

    private static String shortened(String words) {
        String plain = words.strip().replaceAll("\\s+", " ");
        if (plain.codePointCount(0, plain.length()) <= LONGEST) {
            return plain;
        }
        String cut = plain.substring(0, plain.offsetByCodePoints(0, LONGEST));
        int blank = cut.lastIndexOf(' ');
        return (blank > 0 ? cut.substring(0, blank) : cut) + "…";
    }
}
