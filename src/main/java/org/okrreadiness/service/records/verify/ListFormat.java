package org.okrreadiness.service.records.verify;

import java.util.Optional;
import org.okrreadiness.service.records.IssuerSeal;

/** Lists of withdrawn records as files. */
public interface ListFormat {

    /** Whether these bytes are meant to be such a list. */
    boolean looksLikeOne(byte[] bytes);

    /** What it says; empty when it is not what was signed, or says it in a way that is not known here. */
    Optional<WithdrawnList> read(byte[] bytes);

    /**
     * @param list by the issuer of this seal
     * @param subject the name of what is inside, which stays the same wherever it lies
     */
    byte[] write(WithdrawnList list, String subject, IssuerSeal seal);
}
