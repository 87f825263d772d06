package org.okrreadiness.service.records;

import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.service.ReadinessException;

/** Another person has this personnel number. */
public final class NumberTakenException extends ReadinessException {

    private static final long serialVersionUID = 1L;

    public NumberTakenException(String number) {
        super(Phrase.of("problem.register.number-taken", number));
    }
}
