package org.okrreadiness.reading.overview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.domain.rubric.ArtefactScore;
import org.okrreadiness.domain.rubric.Criterion;
import org.okrreadiness.domain.rubric.Level;
import org.okrreadiness.domain.rubric.Mark;
import org.okrreadiness.domain.rubric.ScoreSheet;
import org.okrreadiness.domain.rubric.StatedConfidence;
import org.okrreadiness.domain.rubric.TaskScore;
import org.okrreadiness.domain.rubric.Trust;
import org.okrreadiness.domain.task.TaskId;
import org.okrreadiness.i18n.Messages;

/**
 * The story of an attempt in a few sentences: where it went best and worst, what cost most often, where somebody was sure and wrong.
 * Nothing is praised or blamed without the place where it can be seen.
 */
final class StoryReader {

    /** From here somebody is called sure, in per cent. */
    private static final int SURE = 80;

    /** Up to here their judgement lay far from the key. */
    private static final double WRONG = 0.4;

    private final Messages messages;
    private final Assessment assessment;
    private final ScoreSheet sheet;

    StoryReader(Messages messages, Assessment assessment, ScoreSheet sheet) {
        this.messages = messages;
        this.assessment = assessment;
        this.sheet = sheet;
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
        story.add(line("best", best));
        if (worst.score() < best.score()) {
            story.add(line("worst", worst));
        }
        costliest(answered).ifPresent(story::add);
        sureAndWrong(answered).ifPresent(story::add);
        unanswered().ifPresent(story::add);
        return story;
    }

    private StoryLine line(String key, TaskScore task) {
        return line(
                key,
                messages.get("overview.story." + key, title(task), task.score()),
                Optional.of(new TaskId(task.taskId())));
    }

    private StoryLine line(String key, String words, Optional<TaskId> task) {
        return new StoryLine(messages.get("overview.story." + key + ".head"), words, task);
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
                .map(entry -> line(
                        "costliest",
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
                    return line(
                            "sure",
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
                .map(first -> line(
                        "unanswered",
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
