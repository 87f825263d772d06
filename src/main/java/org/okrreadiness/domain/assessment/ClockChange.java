package org.okrreadiness.domain.assessment;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/**
 * The clock of the machine was set in the middle of a timed sitting.
 *
 * @param at what it said afterwards
 * @param by how far it went beside the time that passed: negative when it was set back, positive when it made up for that again
 * @param used how much of the time was used up to then, whatever the clock said
 */
public record ClockChange(Instant at, Duration by, Duration used) {

    public ClockChange {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(used, "used");
        if (used.isNegative()) {
            throw new IllegalArgumentException("Time used cannot be negative");
        }
    }

    public boolean isBack() {
        return by.isNegative();
    }
}
