package org.okrreadiness.service;

import org.okrreadiness.domain.rubric.Phrase;

/**
 * Something went wrong that the person at the screen can do something about. Everything else is a defect of the program.
 *
 * <p>The phrase says what happened, what became of the work, and what to do; it is put into words by the bundle.
 */
public class ReadinessException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Phrase phrase;

    public ReadinessException(Phrase phrase) {
        this(phrase, null);
    }

    public ReadinessException(Phrase phrase, Throwable cause) {
        super(phrase.key() + " " + phrase.arguments(), cause);
        this.phrase = phrase;
    }

    public Phrase phrase() {
        return phrase;
    }
}
