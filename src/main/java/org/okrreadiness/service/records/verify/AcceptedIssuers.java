package org.okrreadiness.service.records.verify;

import java.util.List;

/** Keeps the issuers somebody here has decided to rely on. */
public interface AcceptedIssuers {

    /** In the order of their names. */
    List<IssuerCard> all();

    /** Keeps a card beside the others; one with the same key in use takes its place. */
    void accept(IssuerCard card);

    /** Keeps a card in place of an earlier one of the same issuer. Keys only the earlier one lists stay known as theirs. */
    void replace(IssuerCard earlier, IssuerCard card);

    /** Relies no longer on the issuer who uses this key. */
    void forget(String publicKey);
}
