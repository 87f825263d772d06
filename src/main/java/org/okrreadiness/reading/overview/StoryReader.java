package org.okrreadiness.reading.overview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.domain.rubric.ArtefactScore;
import org.okrreadiness.domain.rubric.Criterion;
import org.okrreadiness.domain.rubric.Level;
import org.okrreadiness.domain.rubric.Mark;
import org.okrreadiness.domain.rubric.Part;
import org.okrreadiness.domain.rubric.ScoreSheet;
import org.okrreadiness.domain.rubric.StatedConfidence;
import org.okrreadiness.domain.rubric.TaskScore;
import org.okrreadiness.domain.rubric.Trust;
import org.okrreadiness.domain.task.Task;
import org.okrreadiness.domain.task.TaskId;
import org.okrreadiness.i18n.Messages;

/**
 * The story of an attempt in a few sentences: where it went best and worst, in the person's own words where there are any, what cost
 * most often, where they were sure and wrong. Nothing is praised or blamed without the place where it can be seen.
 */
final class StoryReader {

    /** From here somebody is called sure, in per cent. */
    private static final int SURE = 80;

    /** Up to here their judgement lay far from the key. */
    private static final double WRONG = 0.4;

    /** More of a quotation than this does not help. */
    private static final int LONGEST = 140;

    private final Messages messages;
    private final Assessment assessment;
    private final ScoreSheet sheet;
    private final Function<Task, Map<Part, String>> ownWords;

    /** @param ownWords what was written in a task, by its part */
    StoryReader(
            Messages messages, Assessment assessment, ScoreSheet sheet, Function<Task, Map<Part, String>> ownWords) {
        this.messages = messages;
        this.assessment = assessment;
        this.sheet = sheet;
        this.ownWords = ownWords;
    }

    List<StoryLine> read() {
        List<TaskScore> answered =
                sheet.tasks().stream().filter(TaskScore::answered).toList();
        if (answered.isEmpty()) {
            return List.of();
        }
        List<StoryLine> story = new ArrayList<>();
        TaskScore best =
                answered.stream().max(Comparator.comparingInt(TaskScore::score)).orElseThrow();
        TaskScore worst =
                answered.stream().min(Comparator.comparingInt(TaskScore::score)).orElseThrow();
        story.add(line("overview.story.best", best, quote(best, Comparator.naturalOrder())));
        if (worst.score() < best.score()) {
            story.add(line("overview.story.worst", worst, quote(worst, Comparator.reverseOrder())));
        }
        costliest(answered).ifPresent(story::add);
        sureAndWrong(answered).ifPresent(story::add);
        unanswered().ifPresent(story::add);
        return story;
    }

    private StoryLine line(String key, TaskScore task, String quote) {
        String words = messages.get(key, title(task), task.score());
        return new StoryLine(quote.isEmpty() ? words : words + " " + quote, Optional.of(new TaskId(task.taskId())));
    }

    /** The piece in the person's own words that scored first in this order. */
    private String quote(TaskScore score, Comparator<Integer> order) {
        Map<Part, String> words =
                assessment.task(new TaskId(score.taskId())).map(ownWords).orElse(Map.of());
        return score.artefacts().stream()
                .filter(piece -> !piece.trainerDecides() && words.containsKey(piece.part()))
                .filter(piece -> !piece.part().equals(Part.CONFIDENCE))
                .max(Comparator.comparing(ArtefactScore::score, order))
                .map(piece -> messages.get("overview.story.quote", shortened(words.get(piece.part()))))
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

    /** A criterion that was missing or only beginning more often than any other, in at least two pieces of work. */
    private Optional<StoryLine> costliest(List<TaskScore> answered) {
        Map<Criterion, Count> counts = new LinkedHashMap<>();
        for (TaskScore task : answered) {
            for (ArtefactScore piece : task.artefacts()) {
                piece.marks().stream()
                        .filter(mark -> mark.judgement().trust() != Trust.C)
                        .forEach(mark -> criterion(piece, mark)
                                .ifPresent(criterion ->
                                        counts.merge(criterion, Count.of(task, mark.level()), Count::and)));
            }
        }
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue().low() > 1)
                .max(Comparator.comparingInt(
                        entry -> entry.getValue().low() * entry.getKey().weight()))
                .map(entry -> new StoryLine(
                        messages.get(
                                "overview.story.costliest",
                                entry.getKey().title(),
                                entry.getValue().low(),
                                entry.getValue().all()),
                        Optional.of(entry.getValue().first())));
    }

    /**
     * @param low how many pieces were missing or emerging
     * @param first the first task in which one was, or any
     */
    private record Count(int low, int all, TaskId first) {

        static Count of(TaskScore task, Level level) {
            int low = level.compareTo(Level.SOUND) < 0 ? 1 : 0;
            return new Count(low, 1, new TaskId(task.taskId()));
        }

        Count and(Count later) {
            return new Count(low + later.low, all + later.all, low > 0 ? first : later.first);
        }
    }

    private Optional<Criterion> criterion(ArtefactScore piece, Mark mark) {
        return assessment
                .marking()
                .rubric(piece.rubric().split("@", 2)[0])
                .flatMap(rubric -> rubric.criterion(mark.criterion()));
    }

    private Optional<StoryLine> sureAndWrong(List<TaskScore> answered) {
        return answered.stream()
                .filter(task -> StatedConfidence.of(task)
                        .filter(said -> said.confidence().orElse(0) >= SURE && said.right() <= WRONG)
                        .isPresent())
                .min(Comparator.comparingInt(TaskScore::score))
                .map(task -> {
                    StatedConfidence said = StatedConfidence.of(task).orElseThrow();
                    return new StoryLine(
                            messages.get(
                                    "overview.story.sure",
                                    title(task),
                                    said.confidence().getAsInt(),
                                    said.close(),
                                    said.all()),
                            Optional.of(new TaskId(task.taskId())));
                });
    }

    private Optional<StoryLine> unanswered() {
        List<TaskScore> left =
                sheet.tasks().stream().filter(task -> !task.answered()).toList();
        return left.stream()
                .findFirst()
                .map(first -> new StoryLine(
                        left.size() == 1
                                ? messages.get("overview.story.unanswered.one", title(first))
                                : messages.get("overview.story.unanswered.many", left.size()),
                        Optional.of(new TaskId(first.taskId()))));
    }

    private String title(TaskScore score) {
        return assessment
                .task(new TaskId(score.taskId()))
                .map(task -> task.frame().title())
                .orElse(score.taskId());
    }
}
