package org.okrreadiness.exchange.credential;

import java.util.List;

/** The vocabularies this program's own credentials are written in. */
public final class CredentialContexts {

    /** In this order, which belongs to what a credential says. */
    public static final List<String> USED = List.of(KnownContexts.CREDENTIALS, KnownContexts.OPEN_BADGES);

    private CredentialContexts() {}
}
