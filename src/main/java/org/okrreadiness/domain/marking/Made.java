package org.okrreadiness.domain.marking;

import java.time.Instant;
import java.util.Objects;

/**
 * Who made an event, and when.
 *
 * @param at by the clock of that machine; for people to read, never for deciding an order
 */
public record Made(Stamp stamp, MarkerId by, Instant at) {

    public Made {
        Objects.requireNonNull(stamp, "stamp");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(at, "at");
    }
}
