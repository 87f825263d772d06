package org.okrreadiness.service.records;

import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.service.ReadinessException;

/** Somebody else changed the entry since it was read. Nothing has been kept of this change; read it again and choose. */
public final class ChangedMeanwhileException extends ReadinessException {

    private static final long serialVersionUID = 1L;

    public ChangedMeanwhileException(String entry) {
        super(Phrase.of("problem.register.changed-meanwhile", entry));
    }
}
