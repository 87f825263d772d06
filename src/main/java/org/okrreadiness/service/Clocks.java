package org.okrreadiness.service;

import java.time.Clock;
import java.util.Objects;

/**
 * The two clocks of a machine.
 *
 * @param wall what time it is; people and programs can set it
 * @param monotonic how much time passes; nobody can set it
 */
public record Clocks(Clock wall, MonotonicClock monotonic) {

    public Clocks {
        Objects.requireNonNull(wall, "wall");
        Objects.requireNonNull(monotonic, "monotonic");
    }

    /** This wall clock beside the system's other one. */
    public static Clocks with(Clock wall) {
        return new Clocks(wall, MonotonicClock.system());
    }
}
