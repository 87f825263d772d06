package org.okrreadiness.domain.marking;

import java.util.Objects;
import org.okrreadiness.domain.assessment.AttemptId;
import org.okrreadiness.domain.task.TaskId;

/** What one person gave to one task: the unit that is marked at one go. */
public record AnswerId(AttemptId submission, TaskId task) {

    public AnswerId {
        Objects.requireNonNull(submission, "submission");
        Objects.requireNonNull(task, "task");
    }

    @Override
    public String toString() {
        return submission + "/" + task;
    }
}
