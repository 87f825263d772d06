package org.okrreadiness.statistics.reliability;

import java.util.Optional;

/**
 * Error of measurement at a score when all that is known is the score: each of k units (points, or tasks marked right or wrong) is taken
 * for a draw from a large pool, so errors are binomial, largest in the middle and 0 at both ends.
 *
 * <ul>
 *   <li>Lord, "Do tests of the same length have the same standard errors of measurement?", Educational and Psychological Measurement 15
 *       (1955): {@code sqrt(x (k - x) / (k - 1))}. It is too large for a fixed test, as it holds differences of difficulty for error.
 *   <li>Keats, "Estimation of error variances of test scores", Psychometrika 22 (1957): the same times
 *       {@code sqrt((1 - reliability) / (1 - KR21))}, so that on average it is the error that the reliability says.
 * </ul>
 *
 * <p>For scores in steps of more than one point it is an approximation. Immutable.
 */
public final class BinomialError {

    private final int units;
    private final double correction;

    private BinomialError(int units, double correction) {
        this.units = units;
        this.correction = correction;
    }

    /** @param units k, at least 2: the highest score there is */
    public static BinomialError lord(int units) {
        if (units < 2) {
            throw new IllegalArgumentException("At least two units, not " + units);
        }
        return new BinomialError(units, 1);
    }

    /**
     * @param units k, at least 2: the highest score there is
     * @param mean of the scores, 0 to k
     * @param variance of the scores, dividing by n as in Kuder and Richardson's formula 21
     * @param reliability of the scores, at most 1, for instance alpha
     * @return empty when the scores do not vary or all of them are at one end or the other
     */
    public static Optional<BinomialError> keats(int units, double mean, double variance, double reliability) {
        lord(units);
        if (!(variance > 0) || !(reliability <= 1)) {
            return Optional.empty();
        }
        double unexplained = 1 - kr21(units, mean, variance);
        return unexplained > 0
                ? Optional.of(new BinomialError(units, (1 - reliability) / unexplained))
                : Optional.empty();
    }

    /**
     * Kuder and Richardson's formula 21, {@code k / (k - 1) (1 - m (k - m) / (k s^2))}: the reliability if all units were equally
     * difficult. "The theory of the estimation of test reliability", Psychometrika 2 (1937).
     */
    private static double kr21(double units, double mean, double variance) {
        return units / (units - 1) * (1 - mean * (units - mean) / (units * variance));
    }

    /** @param score 0 to k */
    public StandardError at(double score) {
        if (!(score >= 0 && score <= units)) {
            throw new IllegalArgumentException("A score from 0 to " + units + ", not " + score);
        }
        return new StandardError(Math.sqrt(correction * score * (units - score) / (units - 1)));
    }
}
