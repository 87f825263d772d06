package org.okrreadiness.service;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What people sat before, in the order of time. Reads packs and sheets; not for the screen's own thread. */
public final class Growth {

    private final Sittings sittings;
    private final Verdicts verdicts;

    public Growth(Sittings sittings, Verdicts verdicts) {
        this.sittings = sittings;
        this.verdicts = verdicts;
    }

    /** Everybody who handed in a whole sitting, in the order of their names. */
    public List<String> participants() {
        return whole().map(AttemptSummary::participant).distinct().sorted().toList();
    }

    /** One person's whole sittings, the earliest first; those whose assessment cannot be read any more are left out. */
    public List<SatBefore> of(String participant) {
        return whole().filter(attempt -> attempt.participant().equals(participant))
                .sorted(Comparator.comparing(attempt -> attempt.handedInAt().orElseThrow()))
                .flatMap(attempt -> verdict(attempt).stream())
                .toList();
    }

    private Optional<SatBefore> verdict(AttemptSummary attempt) {
        try {
            return verdicts.verdict(sittings.open(attempt.id())).map(verdict -> new SatBefore(attempt, verdict));
        } catch (ReadinessException gone) {
            return Optional.empty();
        }
    }

    private Stream<AttemptSummary> whole() {
        return sittings.list().stream().filter(FollowUps::isFollowed);
    }
}
