package org.okrreadiness.statistics;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A figure with its uncertainty.
 *
 * @param value empty when the data do not give it
 * @param interval 95% interval; empty when the data do not give one
 */
public record Estimate(OptionalDouble value, Optional<Interval> interval) {

    public Estimate {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(interval, "interval");
    }

    /** The lower end of the interval; empty without one. */
    public OptionalDouble low() {
        return interval.stream().mapToDouble(Interval::low).findFirst();
    }

    /** The upper end of the interval; empty without one. */
    public OptionalDouble high() {
        return interval.stream().mapToDouble(Interval::high).findFirst();
    }
}
