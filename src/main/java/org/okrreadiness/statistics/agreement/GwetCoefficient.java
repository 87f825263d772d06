package org.okrreadiness.statistics.agreement;

import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * Gwet's coefficients of agreement between two or more raters, who need not all have rated every item: AC1 with identity weights, AC2
 * with others. Where nearly all items have one level, kappa falls to nothing although the raters hardly ever differ; these do not. They
 * are reported beside kappa, not instead of it.
 *
 * <p>With {@code r_ik} raters of {@code r_i} giving item i level k and weights {@code w_kl}:
 *
 * <pre>
 * observed = mean over items with r_i &gt;= 2 of  sum_k r_ik (sum_l w_kl r_il - 1) / (r_i (r_i - 1))
 * share_k  = mean over rated items of  r_ik / r_i
 * chance   = sum_kl w_kl / (q (q - 1)) * sum_k share_k (1 - share_k)
 * AC       = (observed - chance) / (1 - chance)
 * </pre>
 *
 * <p>Source: Gwet, "Computing inter-rater reliability and its variance in the presence of high agreement", British Journal of
 * Mathematical and Statistical Psychology 61 (2008); with weights and missing ratings "Handbook of Inter-Rater Reliability" (2014),
 * chapter 4.
 */
final class GwetCoefficient {

    private final int levels;
    private final PairCloseness observed;
    private final double[][] shares;
    private final double spreadWeight;

    GwetCoefficient(Panel panel, Weights weights) {
        levels = panel.levels();
        observed = new PairCloseness(panel, (one, two) -> weights.of(one, two, levels));
        shares = IntStream.range(0, panel.items())
                .mapToObj(item -> shares(panel.ratings(item)))
                .toArray(double[][]::new);
        spreadWeight = levels < 2 ? 0 : sumOf(weights) / (levels * (levels - 1.0));
    }

    /**
     * @param times how often each item counts
     * @return at most 1; empty when no item that counts has two ratings or there is only one level to give
     */
    OptionalDouble of(int[] times) {
        if (levels < 2) {
            return OptionalDouble.empty();
        }
        OptionalDouble agreed = observed.of(times);
        double chance = chance(times);
        return agreed.isPresent() && chance < 1
                ? OptionalDouble.of((agreed.getAsDouble() - chance) / (1 - chance))
                : OptionalDouble.empty();
    }

    private double chance(int[] times) {
        double[] sums = new double[levels];
        int rated = 0;
        for (int item = 0; item < shares.length; item++) {
            if (shares[item].length > 0) {
                rated += times[item];
                for (int level = 0; level < levels; level++) {
                    sums[level] += times[item] * shares[item][level];
                }
            }
        }
        double spread = 0;
        for (double sum : sums) {
            double share = sum / Math.max(1, rated);
            spread += share * (1 - share);
        }
        return spreadWeight * spread;
    }

    private double sumOf(Weights weights) {
        return IntStream.range(0, levels * levels)
                .mapToDouble(cell -> weights.of(cell / levels, cell % levels, levels))
                .sum();
    }

    /** Which share of the ratings of one item each level has; none for an item that nobody rated. */
    private double[] shares(int[] ratings) {
        double[] of = new double[ratings.length == 0 ? 0 : levels];
        for (int level : ratings) {
            of[level] += 1.0 / ratings.length;
        }
        return of;
    }
}
