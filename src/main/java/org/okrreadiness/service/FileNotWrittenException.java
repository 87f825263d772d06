package org.okrreadiness.service;

import org.okrreadiness.domain.rubric.Phrase;

/** A file somebody asked for could not be written where they asked for it. Nothing of it is there. */
public final class FileNotWrittenException extends ReadinessException {

    private static final long serialVersionUID = 1L;

    public FileNotWrittenException(Phrase phrase, Throwable cause) {
        super(phrase, cause);
    }
}
