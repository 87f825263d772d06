package org.okrreadiness.service.records.verify;

import java.util.List;

/** Keeps the issuers somebody here has decided to rely on. */
public interface AcceptedIssuers {

    /** In the order of their names. */
    List<IssuerCard> all();

    /** Keeps a card, in place of an earlier one of the same issuer: one that has a key in common with it. */
    void accept(IssuerCard card);

    /** Relies no longer on the issuer who uses this key. */
    void forget(String publicKey);
}
