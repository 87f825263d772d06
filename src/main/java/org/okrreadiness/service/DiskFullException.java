package org.okrreadiness.service;

import org.okrreadiness.domain.rubric.Phrase;

/** The disk cannot take another answer. Nothing acknowledged is lost. */
public final class DiskFullException extends ReadinessException {

    private static final long serialVersionUID = 1L;

    public DiskFullException(Phrase phrase, Throwable cause) {
        super(phrase, cause);
    }
}
