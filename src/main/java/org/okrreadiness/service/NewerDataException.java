package org.okrreadiness.service;

import org.okrreadiness.domain.rubric.Phrase;

/** The data folder was written by a newer version. Not a byte of it has been changed. */
public final class NewerDataException extends ReadinessException {

    private static final long serialVersionUID = 1L;

    public NewerDataException(Phrase phrase, Throwable cause) {
        super(phrase, cause);
    }
}
