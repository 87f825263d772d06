package org.okrreadiness.statistics;

import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * The 95% interval of a share, which stays within 0 and 1 and is honest for few observations. Wilson, "Probable inference, the law of
 * succession, and statistical inference", Journal of the American Statistical Association 22 (1927).
 */
public final class Wilson {

    private static final double Z = NormalDistribution.of(0, 1).inverseCumulativeProbability(0.975);

    private Wilson() {}

    /**
     * How often something happened of all the times it could have, judged by {@link SampleSize#SHARE}.
     *
     * @param hits how often it did, 0 to {@code n}
     * @return without a value when it could never have happened
     */
    public static Figure share(int hits, int n) {
        if (hits < 0 || hits > n) {
            throw new IllegalArgumentException(hits + " of " + n);
        }
        double share = hits / (double) Math.max(1, n);
        Estimate estimate = n == 0
                ? new Estimate(OptionalDouble.empty(), Optional.empty())
                : new Estimate(OptionalDouble.of(share), Optional.of(interval(share, n)));
        return new Figure(estimate, SampleSize.SHARE.judge(n));
    }

    /**
     * @param share 0 to 1
     * @param n how many it is a share of, at least 1
     */
    public static Interval interval(double share, int n) {
        double square = Z * Z;
        double middle = (share + square / (2 * n)) / (1 + square / n);
        double reach = Z / (1 + square / n) * Math.sqrt(share * (1 - share) / n + square / (4.0 * n * n));
        return new Interval(Math.max(0, middle - reach), Math.min(1, middle + reach));
    }
}
