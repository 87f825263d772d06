package org.okrreadiness.service;

import org.okrreadiness.domain.rubric.Phrase;

/** Another window of the application works on the same data folder. */
public final class DataFolderInUseException extends ReadinessException {

    private static final long serialVersionUID = 1L;

    public DataFolderInUseException(Phrase phrase, Throwable cause) {
        super(phrase, cause);
    }
}
