package org.okrreadiness.statistics.standard;

import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Two standard normal variables that correlate. Given the one, the other is normal too, so the chance that both exceed a bound is one
 * integral over the normal distribution function; it is taken by Simpson's rule. Tong, "The Multivariate Normal Distribution" (1990),
 * section 2.1.
 */
final class BivariateNormal {

    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    /** Nothing that could be seen is further out: 1e-19. */
    private static final double FAR = 9;

    private static final int STEPS = 2_000;

    private BivariateNormal() {}

    /**
     * The chance that the first is above {@code one} and the second above {@code two}, good to about 1e-9 for correlations up to 0.999.
     *
     * @param correlation above -1, at most 1
     */
    static double bothAbove(double one, double two, double correlation) {
        if (correlation >= 1) {
            return NORMAL.survivalProbability(Math.max(one, two));
        }
        double from = Math.max(-FAR, one);
        if (from >= FAR) {
            return 0;
        }
        double step = (FAR - from) / STEPS;
        double rest = Math.sqrt((1 - correlation) * (1 + correlation));
        double sum = 0;
        for (int i = 0; i <= STEPS; i++) {
            double x = from + i * step;
            double weight = i == 0 || i == STEPS ? 1 : 2 + 2 * (i % 2);
            sum += weight * NORMAL.density(x) * NORMAL.cumulativeProbability((correlation * x - two) / rest);
        }
        return sum * step / 3;
    }
}
