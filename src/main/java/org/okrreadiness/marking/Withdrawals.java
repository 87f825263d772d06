package org.okrreadiness.marking;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.okrreadiness.domain.marking.Judging;
import org.okrreadiness.domain.marking.MarkingEvent;
import org.okrreadiness.domain.marking.Stamp;

/** Takes out what was taken back. What it had replaced stands again. */
final class Withdrawals {

    private Withdrawals() {}

    static void takeFrom(Map<Stamp, MarkingEvent> events) {
        Set<Stamp> takenBack = events.values().stream()
                .filter(Judging.Withdrawn.class::isInstance)
                .map(Judging.Withdrawn.class::cast)
                .filter(event -> isOwn(event, events.get(event.what())))
                .map(Judging.Withdrawn::what)
                .collect(Collectors.toSet());
        takenBack.forEach(events::remove);
    }

    /** Nobody takes back what another marker said. */
    private static boolean isOwn(Judging.Withdrawn event, MarkingEvent what) {
        return what != null && what.made().by().equals(event.made().by());
    }
}
