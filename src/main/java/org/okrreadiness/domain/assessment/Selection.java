package org.okrreadiness.domain.assessment;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.okrreadiness.domain.task.TaskId;

/**
 * What a practice of single tasks asks. An attempt with a selection is never a sitting of the whole assessment: only the selected tasks
 * are asked, marked and counted.
 *
 * @param tasks those that are asked, at least one
 * @param of how many tasks the whole assessment has
 * @param then what is practised afterwards, one attempt for each, in this order
 */
public record Selection(List<TaskId> tasks, int of, List<Chosen> then) {

    /**
     * Tasks of one assessment to be practised together.
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
    }

    private static List<TaskId> atLeastOne(List<TaskId> tasks) {
        if (tasks.isEmpty()) {
            throw new IllegalArgumentException("A practice asks at least one task");
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
