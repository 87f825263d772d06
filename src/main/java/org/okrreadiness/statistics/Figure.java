package org.okrreadiness.statistics;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A statistic as it may be reported: its value and interval, never without saying whether there were enough observations for it.
 *
 * @param estimate empty where the data do not give the figure (nothing varies, nothing was counted), however many there are
 * @param sufficiency how many observations it rests on and how many it takes
 */
public record Figure(Estimate estimate, Sufficiency sufficiency) {

    public Figure {
        Objects.requireNonNull(estimate, "estimate");
        Objects.requireNonNull(sufficiency, "sufficiency");
    }

    /** A figure without an interval. */
    public static Figure of(OptionalDouble value, Sufficiency sufficiency) {
        return new Figure(new Estimate(value, Optional.empty()), sufficiency);
    }

    public OptionalDouble value() {
        return estimate.value();
    }

    /** Its 95% interval; empty when the data do not give one. */
    public Optional<Interval> interval() {
        return estimate.interval();
    }

    public Sufficiency.Grounds grounds() {
        return sufficiency.grounds();
    }
}
