package org.okrreadiness.service.records;

import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.service.ReadinessException;

/** The issuer's key is under a passphrase that has not been given. Nothing was signed. */
public final class IssuerLockedException extends ReadinessException {

    private static final long serialVersionUID = 1L;

    public IssuerLockedException() {
        super(Phrase.of("problem.issuer.locked"));
    }
}
