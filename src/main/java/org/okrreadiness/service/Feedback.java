package org.okrreadiness.service;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.okrreadiness.domain.assessment.AssessmentRef;
import org.okrreadiness.domain.assessment.AttemptId;
import org.okrreadiness.domain.rubric.Level;
import org.okrreadiness.domain.rubric.ScoreSheet;
import org.okrreadiness.domain.rubric.SettledLevel;
import org.okrreadiness.domain.task.TaskId;

/**
 * What a participant is told by whoever marked an attempt. Who gave which level, and what markers wrote for one another, is not in it.
 *
 * @param participant the id of {@link org.okrreadiness.service.travel.Identity} the submission came with
 * @param edition from 1; what is told later has a higher one
 * @param levels every level that stands, those the scorer was left to decide as well
 * @param sheet the marks that follow from them
 * @param appeals that were decided
 */
public record Feedback(
        AttemptId attempt,
        UUID participant,
        AssessmentRef assessment,
        String title,
        long edition,
        List<Given> levels,
        ScoreSheet sheet,
        List<Appeal> appeals) {

    /** What a pack with feedback is for. */
    public static final String PURPOSE = "feedback";

    /**
     * A level that stands.
     *
     * @param scorer what the scorer had given; empty where it only proposes, and where it knows nothing of the place
     * @param byPerson false where the scorer was left to decide
     * @param remark blank where there is none
     */
    public record Given(TaskId task, SettledLevel level, Optional<Level> scorer, boolean byPerson, String remark) {
        public Given {
            Objects.requireNonNull(task, "task");
            Objects.requireNonNull(level, "level");
            Objects.requireNonNull(scorer, "scorer");
            Objects.requireNonNull(remark, "remark");
        }

        /** Whether people came to another level than the scorer. */
        public boolean isChanged() {
            return scorer.filter(before -> before != level.level()).isPresent();
        }
    }

    /**
     * What became of an appeal.
     *
     * @param decision the level that stands since, and where
     * @param words what the participant had said
     * @param reason never blank
     */
    public record Appeal(TaskId task, SettledLevel decision, String words, String reason) {
        public Appeal {
            Objects.requireNonNull(task, "task");
            Objects.requireNonNull(decision, "decision");
            Objects.requireNonNull(words, "words");
            if (reason.isBlank()) {
                throw new IllegalArgumentException("A decision has a reason");
            }
        }
    }

    public Feedback {
        Objects.requireNonNull(attempt, "attempt");
        Objects.requireNonNull(participant, "participant");
        Objects.requireNonNull(title, "title");
        levels = List.copyOf(levels);
        appeals = List.copyOf(appeals);
        if (edition < 1) {
            throw new IllegalArgumentException("Editions count from 1");
        }
        if (!sheet.assessment().equals(assessment.toString())) {
            throw new IllegalArgumentException("The marks are of another assessment");
        }
        for (Given given : levels) {
            if (!agrees(given, sheet)) {
                throw new IllegalArgumentException("The marks do not follow from the levels");
            }
        }
    }

    private static boolean agrees(Given given, ScoreSheet sheet) {
        return sheet.task(given.task().value()).stream()
                .flatMap(task -> task.artefacts().stream())
                .filter(piece -> piece.part().equals(given.level().part()))
                .flatMap(piece -> piece.mark(given.level().criterion()).stream())
                .allMatch(mark -> mark.level() == given.level().level());
    }

    /** The levels people changed. */
    public List<Given> changes() {
        return levels.stream().filter(Given::isChanged).toList();
    }
}
