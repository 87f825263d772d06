package org.okrreadiness.service.marking;

import java.util.List;
import java.util.Objects;
import org.okrreadiness.domain.marking.CohortId;
import org.okrreadiness.domain.marking.MarkerId;
import org.okrreadiness.domain.marking.MarkingEvent;
import org.okrreadiness.domain.marking.Stamp;

/**
 * All that one person did in one cohort, on its way to colleagues.
 *
 * @param by whose they are
 * @param events at least one, in the order of their stamps
 */
public record Marks(CohortId cohort, MarkerId by, List<MarkingEvent> events) {

    /** What a pack with marks is for. */
    public static final String PURPOSE = "merging";

    public Marks {
        Objects.requireNonNull(cohort, "cohort");
        Objects.requireNonNull(by, "by");
        events = List.copyOf(events);
        if (events.isEmpty() || !events.stream().allMatch(event -> belongs(event, cohort, by))) {
            throw new IllegalArgumentException("Marks are of one person in one cohort");
        }
        if (!areInOrder(events)) {
            throw new IllegalArgumentException("Each stamp once, in order");
        }
    }

    private static boolean belongs(MarkingEvent event, CohortId cohort, MarkerId by) {
        return event.cohort().equals(cohort) && event.made().by().equals(by);
    }

    private static boolean areInOrder(List<MarkingEvent> events) {
        for (int i = 1; i < events.size(); i++) {
            Stamp before = events.get(i - 1).made().stamp();
            if (before.compareTo(events.get(i).made().stamp()) >= 0) {
                return false;
            }
        }
        return true;
    }
}
