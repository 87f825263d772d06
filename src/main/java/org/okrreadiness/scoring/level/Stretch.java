package org.okrreadiness.scoring.level;

import java.util.Optional;
import java.util.OptionalDouble;
import org.okrreadiness.domain.situation.MetricDefinition;
import org.okrreadiness.domain.situation.Polarity;
import org.okrreadiness.scoring.reading.Amount;
import org.okrreadiness.scoring.reading.LineReading;
import org.okrreadiness.scoring.reading.Measure;

/**
 * How far a line wants to go, seen against today's value and what the case calls credible.
 *
 * @param line the line
 */
record Stretch(LineReading line) {

    private static final double TRIVIAL = 0.03;
    private static final double LEAP = 10;

    /** The case knows the measure and today's value, and the line names a target. */
    boolean isKnown() {
        return from().isPresent() && line.target().isPresent();
    }

    boolean isWrongWay() {
        if (!isKnown() || definition().isEmpty()) {
            return false;
        }
        Polarity polarity = definition().get().scale().polarity();
        double change = change();
        return polarity == Polarity.HIGHER_IS_BETTER && change < 0
                || polarity == Polarity.LOWER_IS_BETTER && change > 0;
    }

    boolean isUnchanged() {
        return isKnown() && change() == 0;
    }

    boolean isInBand() {
        return line.target().isPresent()
                && definition()
                        .flatMap(MetricDefinition::stretch)
                        .filter(band -> band.contains(line.target().get().value()))
                        .isPresent();
    }

    /** Less than three hundredths of today's value. */
    boolean isTrivial() {
        return isKnown() && Math.abs(change()) < TRIVIAL * Math.abs(from().getAsDouble());
    }

    /** More than ten times, or less than a tenth. */
    boolean isLeap() {
        if (!isKnown() || from().getAsDouble() == 0) {
            return false;
        }
        double ratio = line.target().get().value() / from().getAsDouble();
        return ratio > LEAP || ratio < 1 / LEAP && line.target().get().value() != 0;
    }

    private double change() {
        return line.target().orElseThrow().value() - from().orElseThrow();
    }

    private OptionalDouble from() {
        Optional<Amount> baseline = line.baseline();
        if (baseline.isPresent()) {
            return OptionalDouble.of(baseline.get().value());
        }
        return definition().map(MetricDefinition::today).orElse(OptionalDouble.empty());
    }

    private Optional<MetricDefinition> definition() {
        for (Measure measure : line.measures()) {
            if (measure.definition().isPresent()) {
                return measure.definition();
            }
        }
        return Optional.empty();
    }
}
