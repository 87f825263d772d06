package org.okrreadiness.verdict;

import org.apache.commons.statistics.distribution.NormalDistribution;

/** How often a bare score lies on the true side of a cut, where both are bivariate normal. */
final class BareAccuracy {

    private static final int STEPS = 4000;
    private static final double END = 6;

    private BareAccuracy() {}

    /**
     * @param reliability of the scores, between 0 and 1
     * @param cut in standard deviations of true scores from their mean
     */
    static double expected(double reliability, double cut) {
        NormalDistribution normal = NormalDistribution.of(0, 1);
        double error = Math.sqrt((1 - reliability) / reliability);
        double sum = 0;
        for (int i = 0; i < STEPS; i++) {
            double z = -END + 2 * END * (i + 0.5) / STEPS;
            double right = normal.cumulativeProbability(Math.abs(z - cut) / error);
            sum += normal.density(z) * right * 2 * END / STEPS;
        }
        return sum;
    }
}
