package org.okrreadiness.scoring.priority;

import org.okrreadiness.domain.response.Response.PrioritiesGiven;
import org.okrreadiness.domain.rubric.Rubric;
import org.okrreadiness.domain.rubric.TaskScore;
import org.okrreadiness.domain.situation.Situation;
import org.okrreadiness.domain.task.Task.Prioritise;

/** Marks a choice within a capacity and the grounds for what is dropped. */
public final class PrioritiseMarking {

    /** @param rubric the rubric to mark by */
    public PrioritiseMarking(Rubric rubric) {}

    /** Marks {@code given}, which is not blank. */
    public TaskScore mark(Prioritise task, PrioritiesGiven given, Situation situation) {
        throw new UnsupportedOperationException("to be built");
    }
}
