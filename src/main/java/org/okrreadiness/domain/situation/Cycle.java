package org.okrreadiness.domain.situation;

import java.time.LocalDate;

/**
 * The stretch of time a case sets goals for, both days included.
 *
 * @param from its first day
 * @param to its last day
 */
public record Cycle(LocalDate from, LocalDate to) {

    public Cycle {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(
                    "A cycle runs from the earlier to the later day, not " + from + " to " + to);
        }
    }
}
