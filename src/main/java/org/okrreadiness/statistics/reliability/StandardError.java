package org.okrreadiness.statistics.reliability;

import java.util.Optional;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.okrreadiness.statistics.Interval;

/**
 * Standard error of measurement: the standard deviation of the scores that one person would get on many tests of the kind. Lord and
 * Novick, "Statistical Theories of Mental Test Scores" (1968), section 3.8.
 *
 * @param value in points of the score, 0 or more
 */
public record StandardError(double value) {

    public StandardError {
        if (!(value >= 0) || Double.isInfinite(value)) {
            throw new IllegalArgumentException("An error of 0 or more, not " + value);
        }
    }

    /**
     * {@code s sqrt(1 - r)}, the same for every score. As uncertain as the reliability it is computed from.
     *
     * @param deviation standard deviation of the scores, 0 or more
     * @param reliability at most 1
     */
    public static StandardError of(double deviation, double reliability) {
        return new StandardError(deviation * Math.sqrt(1 - reliability));
    }

    /** The error of an error variance; empty for a negative one, which no score can have. */
    static Optional<StandardError> ofVariance(double variance) {
        return variance >= 0 ? Optional.of(new StandardError(Math.sqrt(variance))) : Optional.empty();
    }

    /**
     * The scores round an observed one within which it would fall again in that share of cases were it the true score, errors being
     * normal. Harvill, "Standard error of measurement", Educational Measurement: Issues and Practice 10 (1991).
     *
     * @param score observed
     * @param confidence above 0 and below 1: 0.95 for 1.96 errors either way, 0.68 for about one
     */
    public Interval band(double score, double confidence) {
        if (!(confidence > 0 && confidence < 1)) {
            throw new IllegalArgumentException("A confidence between 0 and 1, not " + confidence);
        }
        double reach = value * NormalDistribution.of(0, 1).inverseCumulativeProbability((1 + confidence) / 2);
        return new Interval(score - reach, score + reach);
    }
}
