package org.okrreadiness.service.trainer;

import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.service.ReadinessException;

/** The workspace was locked in the meantime. What was acknowledged is safe. */
public final class WorkspaceLockedException extends ReadinessException {

    private static final long serialVersionUID = 1L;

    public WorkspaceLockedException() {
        super(Phrase.of("problem.workspace-locked"));
    }
}
