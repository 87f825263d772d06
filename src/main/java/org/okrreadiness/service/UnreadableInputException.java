package org.okrreadiness.service;

import org.okrreadiness.domain.rubric.Phrase;

/** A file the person gave cannot be used; the phrase names the place and the remedy. */
public final class UnreadableInputException extends ReadinessException {

    private static final long serialVersionUID = 1L;

    public UnreadableInputException(Phrase phrase, Throwable cause) {
        super(phrase, cause);
    }
}
