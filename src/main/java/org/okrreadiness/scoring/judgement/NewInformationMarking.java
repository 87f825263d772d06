package org.okrreadiness.scoring.judgement;

import org.okrreadiness.domain.response.Response.LeaningsGiven;
import org.okrreadiness.domain.rubric.Rubric;
import org.okrreadiness.domain.rubric.TaskScore;
import org.okrreadiness.domain.situation.Situation;
import org.okrreadiness.domain.task.Task.NewInformation;

/** Marks how somebody lets news bear on a plan. */
public final class NewInformationMarking {

    /** @param rubric the rubric to mark by */
    public NewInformationMarking(Rubric rubric) {}

    /** Marks {@code given}, which is not blank. */
    public TaskScore mark(NewInformation task, LeaningsGiven given, Situation situation) {
        throw new UnsupportedOperationException("to be built");
    }
}
