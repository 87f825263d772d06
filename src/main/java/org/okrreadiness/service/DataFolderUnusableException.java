package org.okrreadiness.service;

import org.okrreadiness.domain.rubric.Phrase;

/** The data folder cannot be read or written. */
public final class DataFolderUnusableException extends ReadinessException {

    private static final long serialVersionUID = 1L;

    public DataFolderUnusableException(Phrase phrase, Throwable cause) {
        super(phrase, cause);
    }
}
