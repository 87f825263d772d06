package org.okrreadiness.service;

import java.util.List;
import org.okrreadiness.domain.task.TaskId;

/**
 * Which tasks most people of a cohort miss.
 *
 * @param people how many sat the same version of the assessment in the same way in this data folder, each with the first sitting
 * @param tasks missed by more than half of them, the one most of them missed first; none where there are too few people
 */
public record CohortMisses(int people, List<Missed> tasks) {

    /** Of fewer people nothing is said: one can be told from another, and chance decides who is most. */
    public static final int FEWEST_PEOPLE = 10;

    /** Nothing to say. */
    public static final CohortMisses NONE = new CohortMisses(0, List.of());

    /** @param by how many people scored less than {@link SpacedReturn#WELL} */
    public record Missed(TaskId task, int by) {}

    public CohortMisses {
        tasks = List.copyOf(tasks);
    }
}
