package org.okrreadiness.domain.assessment;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.okrreadiness.domain.task.TaskId;

/**
 * What an attempt at single tasks asks. An attempt with a selection is never a sitting of the whole assessment: only the selected tasks
 * are asked, marked and counted.
 *
 * @param tasks those that are asked, at least one
 * @param of how many tasks the whole assessment has
 * @param then what is asked afterwards, one attempt for each, in this order
 * @param settles the whole sitting with which this one counts together, to settle what it left open; empty when the tasks were chosen
 *     for practice
 */
public record Selection(List<TaskId> tasks, int of, List<Chosen> then, Optional<AttemptId> settles) {

    /**
     * Tasks of one assessment that are asked together.
     *
     * @param tasks at least one
     */
    public record Chosen(AssessmentRef assessment, List<TaskId> tasks) {
        public Chosen {
            Objects.requireNonNull(assessment, "assessment");
            tasks = atLeastOne(tasks);
        }
    }

    public Selection {
        tasks = atLeastOne(tasks);
        if (of < tasks.size()) {
            throw new IllegalArgumentException("An assessment has no fewer tasks than are asked of it");
        }
        then = List.copyOf(then);
        Objects.requireNonNull(settles, "settles");
    }

    /** A practice of chosen tasks. */
    public Selection(List<TaskId> tasks, int of, List<Chosen> then) {
        this(tasks, of, then, Optional.empty());
    }

    private static List<TaskId> atLeastOne(List<TaskId> tasks) {
        if (tasks.isEmpty()) {
            throw new IllegalArgumentException("At least one task is asked");
        }
        return List.copyOf(tasks);
    }

    /** What comes next; empty at the end. */
    public Optional<Chosen> next() {
        return then.stream().findFirst();
    }

    /** What comes after the next one. */
    public List<Chosen> afterNext() {
        return then.isEmpty() ? List.of() : then.subList(1, then.size());
    }
}
