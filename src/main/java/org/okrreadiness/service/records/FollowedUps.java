package org.okrreadiness.service.records;

import java.util.List;
import java.util.UUID;
import org.okrreadiness.domain.assessment.TransferCheck;

/**
 * What people told some weeks after the sitting a record comes from. It stands beside the record and is no part of what is signed: the
 * person reports it, and may go on reporting.
 */
@FunctionalInterface
public interface FollowedUps {

    FollowedUps NONE = occasion -> List.of();

    /**
     * The checks of this occasion in which something was said, in the order in which they were due; none where the sitting lies in another
     * data folder.
     */
    List<TransferCheck> of(UUID occasion);
}
