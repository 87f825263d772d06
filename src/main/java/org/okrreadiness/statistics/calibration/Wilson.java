package org.okrreadiness.statistics.calibration;

import org.apache.commons.statistics.distribution.NormalDistribution;
import org.okrreadiness.statistics.Interval;

/**
 * The 95% interval of a share, which stays within 0 and 1 and is honest for few observations. Wilson, "Probable inference, the law of
 * succession, and statistical inference", Journal of the American Statistical Association 22 (1927).
 */
final class Wilson {

    private static final double Z = NormalDistribution.of(0, 1).inverseCumulativeProbability(0.975);

    private Wilson() {}

    /**
     * @param share 0 to 1
     * @param n how many it is a share of, at least 1
     */
    static Interval interval(double share, int n) {
        double square = Z * Z;
        double middle = (share + square / (2 * n)) / (1 + square / n);
        double reach = Z / (1 + square / n) * Math.sqrt(share * (1 - share) / n + square / (4.0 * n * n));
        return new Interval(Math.max(0, middle - reach), Math.min(1, middle + reach));
    }
}
