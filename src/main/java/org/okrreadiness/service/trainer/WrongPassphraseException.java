package org.okrreadiness.service.trainer;

import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.service.ReadinessException;

/** This passphrase or recovery phrase does not open the workspace. Not a byte was changed. */
public final class WrongPassphraseException extends ReadinessException {

    private static final long serialVersionUID = 1L;

    public WrongPassphraseException(Phrase phrase) {
        super(phrase);
    }
}
