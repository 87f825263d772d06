package org.okrreadiness.service;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.okrreadiness.domain.assessment.AssessmentRef;
import org.okrreadiness.domain.assessment.AttemptId;
import org.okrreadiness.domain.assessment.Mode;
import org.okrreadiness.domain.task.TaskId;

/**
 * How one task that was asked in an attempt that was handed in was scored.
 *
 * @param attempt in which it was asked
 * @param participant the name as entered
 * @param assessment exactly which was sat
 * @param whole whether all of the assessment was asked
 * @param at when it was handed in
 * @param answered false when nothing was given; the score is then 0
 * @param score 0 to 100, as it stands on the sheet
 */
public record TaskOutcome(
        AttemptId attempt,
        String participant,
        AssessmentRef assessment,
        TaskId task,
        Mode mode,
        boolean whole,
        Instant at,
        boolean answered,
        int score) {

    private static final AttemptId ANY = new AttemptId(new UUID(0, 0));

    public TaskOutcome {
        Objects.requireNonNull(attempt, "attempt");
        Objects.requireNonNull(participant, "participant");
        Objects.requireNonNull(assessment, "assessment");
        Objects.requireNonNull(task, "task");
        Objects.requireNonNull(mode, "mode");
        Objects.requireNonNull(at, "at");
    }

    /** An answer to a single task, where it does not matter which attempt and which version of the pack it was. */
    public TaskOutcome(String participant, String pack, TaskId task, Mode mode, Instant at, int score) {
        this(ANY, participant, new AssessmentRef(pack, "", ""), task, mode, false, at, true, score);
    }

    /** The assessment's id, the same for all its versions. */
    public String pack() {
        return assessment.id();
    }
}
