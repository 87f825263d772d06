package org.okrreadiness.verdict;

import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Where a person's true score is taken to lie: the mean of what they would reach in all tasks of the kind, not just in those asked.
 *
 * @param low 0 to 100
 * @param high 0 to 100, not below {@code low}
 */
public record Band(double low, double high) {

    /** Nine times out of ten the true score lies inside, and once in twenty times each below and above. */
    public static final double CONFIDENCE = 0.90;

    /** Standard errors on each side. */
    static final double WIDTH = width(1);

    private static final double WHOLE = 100;

    public Band {
        if (!(low >= 0 && low <= high && high <= WHOLE)) {
            throw new IllegalArgumentException("A band lies within 0 and 100: " + low + " to " + high);
        }
    }

    /**
     * Standard errors on one side, so that of so many true scores at most one in twenty times one lies beyond (Bonferroni).
     *
     * @param together at least 1
     */
    static double width(int together) {
        return NormalDistribution.of(0, 1).inverseCumulativeProbability(1 - (1 - CONFIDENCE) / 2 / together);
    }

    /**
     * The score and {@link #WIDTH} standard errors on each side, as far as the scale goes.
     *
     * @param score 0 to 100
     * @param error standard error of measurement in points, 0 or more
     */
    static Band around(double score, double error) {
        return new Band(Math.max(0, score - WIDTH * error), Math.min(WHOLE, score + WIDTH * error));
    }

    /** What can be said of a cut, 0 to 100. */
    Standing against(double cut) {
        if (low >= cut) {
            return Standing.REACHED;
        }
        return high < cut ? Standing.MISSED : Standing.OPEN;
    }
}
