package org.okrreadiness.service.records;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.okrreadiness.domain.assessment.AttemptId;
import org.okrreadiness.domain.assessment.TransferCheck;
import org.okrreadiness.service.AttemptSummary;
import org.okrreadiness.service.Feedbacks;
import org.okrreadiness.service.FollowUps;
import org.okrreadiness.service.Sittings;

/** The checks of the sittings of a data folder. Knows them as they were when it was made: make a new one for each piece of work. */
public final class OwnFollowUps implements FollowedUps {

    private final FollowUps followUps;
    private final Map<UUID, AttemptSummary> sittings = new HashMap<>();

    public OwnFollowUps(Sittings own, Feedbacks feedbacks, FollowUps followUps) {
        this.followUps = followUps;
        Map<AttemptId, Long> told = feedbacks.latest();
        for (AttemptSummary sitting : own.list()) {
            if (FollowUps.isFollowed(sitting)) {
                sittings.put(sitting.id().value(), sitting);
                // What a trainer decided is another occasion, and each edition is one.
                for (long edition = 1; edition <= told.getOrDefault(sitting.id(), 0L); edition++) {
                    sittings.put(OwnSittings.occasion(sitting.id(), edition), sitting);
                }
            }
        }
    }

    @Override
    public List<TransferCheck> of(UUID occasion) {
        AttemptSummary sitting = sittings.get(occasion);
        return sitting == null
                ? List.of()
                : followUps.of(sitting).stream()
                        .flatMap(check -> check.given().stream())
                        .filter(given -> !given.isBlank())
                        .toList();
    }
}
