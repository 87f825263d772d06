package org.okrreadiness.scoring.reset;

import org.okrreadiness.domain.response.Response.ScoresGiven;
import org.okrreadiness.domain.rubric.Rubric;
import org.okrreadiness.domain.rubric.TaskScore;
import org.okrreadiness.domain.situation.Situation;
import org.okrreadiness.domain.task.Task.ScoreAndReset;

/** Marks grades, decisions and learning at the end of a cycle. */
public final class ScoreAndResetMarking {

    /** @param rubric the rubric to mark by */
    public ScoreAndResetMarking(Rubric rubric) {}

    /** Marks {@code given}, which is not blank. */
    public TaskScore mark(ScoreAndReset task, ScoresGiven given, Situation situation) {
        throw new UnsupportedOperationException("to be built");
    }
}
