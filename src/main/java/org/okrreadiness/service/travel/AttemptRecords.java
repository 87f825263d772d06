package org.okrreadiness.service.travel;

import java.util.Optional;
import org.okrreadiness.domain.assessment.AttemptId;

/** The attempts of this data folder as they are kept, and the key they are sealed with. */
public interface AttemptRecords {

    /** Everything that was kept of an attempt; empty for one nobody knows. */
    Optional<SealedRecord> record(AttemptId attempt);

    /** Signs with the key of the data folder. */
    Signer signer();
}
