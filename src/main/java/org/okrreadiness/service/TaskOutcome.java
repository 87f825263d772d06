package org.okrreadiness.service;

import java.time.Instant;
import java.util.Objects;
import org.okrreadiness.domain.assessment.Mode;
import org.okrreadiness.domain.task.TaskId;

/**
 * How one answered task of an attempt that was handed in was scored.
 *
 * @param participant the name as entered
 * @param pack the assessment's id, the same for all its versions
 * @param at when it was handed in
 * @param score 0 to 100, as it stands on the sheet
 */
public record TaskOutcome(String participant, String pack, TaskId task, Mode mode, Instant at, int score) {

    public TaskOutcome {
        Objects.requireNonNull(participant, "participant");
        Objects.requireNonNull(pack, "pack");
        Objects.requireNonNull(task, "task");
        Objects.requireNonNull(mode, "mode");
        Objects.requireNonNull(at, "at");
    }
}
