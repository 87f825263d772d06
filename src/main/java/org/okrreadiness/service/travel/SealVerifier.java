package org.okrreadiness.service.travel;

import org.okrreadiness.domain.assessment.Seal;

/** Finds out whether a record that came from elsewhere is as it was written. */
public interface SealVerifier {

    /**
     * Verifies chain and signatures again.
     *
     * @param maker whose key it should be sealed with; {@link Seal#ownKey} says whether it is
     */
    Seal verify(SealedRecord record, Maker maker);
}
