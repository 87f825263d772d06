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
public final class GwetCoefficient {

    private final Panel panel;
    private final Weights weights;

    public GwetCoefficient(Panel panel, Weights weights) {
        this.panel = panel;
        this.weights = weights;
    }

    /**
     * @param items which items to count; one that is named twice counts twice
     * @return at most 1; empty when no item has two ratings or there is only one level to give
     */
    public OptionalDouble of(int[] items) {
        if (panel.levels() < 2) {
            return OptionalDouble.empty();
        }
        OptionalDouble observed = observed(items);
        double chance = chance(items);
        return observed.isPresent() && chance < 1
                ? OptionalDouble.of((observed.getAsDouble() - chance) / (1 - chance))
                : OptionalDouble.empty();
    }

    private OptionalDouble observed(int[] items) {
        return panel.meanOverPairs(items, (one, two) -> weights.of(one, two, panel.levels()));
    }

    private double chance(int[] items) {
        double[] shares = shares(items);
        double spread = 0;
        for (double share : shares) {
            spread += share * (1 - share);
        }
        int levels = shares.length;
        return sumOfWeights(levels) / (levels * (levels - 1.0)) * spread;
    }

    private double sumOfWeights(int levels) {
        return IntStream.range(0, levels * levels)
                .mapToDouble(cell -> weights.of(cell / levels, cell % levels, levels))
                .sum();
    }

    private double[] shares(int[] items) {
        double[] shares = new double[panel.levels()];
        int rated = 0;
        for (int item : items) {
            int[] ratings = panel.ratings(item);
            rated += ratings.length > 0 ? 1 : 0;
            for (int level : ratings) {
                shares[level] += 1.0 / ratings.length;
            }
        }
        for (int level = 0; level < shares.length; level++) {
            shares[level] /= Math.max(1, rated);
        }
        return shares;
    }
}
