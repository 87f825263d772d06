package org.okrreadiness.domain.marking;

import java.util.Objects;

/**
 * How hidden seeds watch over marking.
 *
 * @param rate seeds among all answers a marker is shown
 * @param tolerance how many levels a criterion may be away from the definitive one; 0 or 1
 * @param failures which failed seed, counted since the marker began with the task or went on with it, stops the marker there; at least 1
 */
public record Seeding(Share rate, int tolerance, int failures) {

    public Seeding {
        Objects.requireNonNull(rate, "rate");
        if (tolerance < 0 || tolerance > 1) {
            throw new IllegalArgumentException("A seed tolerates 0 or 1 level, not " + tolerance);
        }
        if (failures < 1) {
            throw new IllegalArgumentException("Marking stops at the first failure at the earliest");
        }
    }
}
