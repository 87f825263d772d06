package org.okrreadiness.scoring.diagnosis;

import org.okrreadiness.domain.response.Response.DiagnosisGiven;
import org.okrreadiness.domain.rubric.Rubric;
import org.okrreadiness.domain.rubric.TaskScore;
import org.okrreadiness.domain.situation.Situation;
import org.okrreadiness.domain.task.Task.Diagnose;

/** Marks a diagnosis: causes, root, help, and what speaks against it. */
public final class DiagnoseMarking {

    /** @param rubric the rubric to mark by */
    public DiagnoseMarking(Rubric rubric) {}

    /** Marks {@code given}, which is not blank. */
    public TaskScore mark(Diagnose task, DiagnosisGiven given, Situation situation) {
        throw new UnsupportedOperationException("to be built");
    }
}
