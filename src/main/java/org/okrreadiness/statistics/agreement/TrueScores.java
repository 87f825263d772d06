package org.okrreadiness.statistics.agreement;

import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * How well a machine foretells what an item would get from very many raters, judged from the few it has. Where raters err on their own
 * account this is fairer to the machine than agreement with any one of them. Where they err together (one guide, one habit) it is not.
 *
 * <p>Method: Loukina, Madnani, Cahill, Yao, Johnson, Riordan and McCaffrey, "Using PRMSE to evaluate automated scoring systems in the
 * presence of label noise" (2020), for items with different numbers of raters.
 */
public final class TrueScores {

    private final double[] means;
    private final int[] raters;
    private final double errorVariance;

    private TrueScores(double[] means, int[] raters, double errorVariance) {
        this.means = means;
        this.raters = raters;
        this.errorVariance = errorVariance;
    }

    /** Takes the items that at least one rater rated. */
    private static TrueScores of(int[][] ratings) {
        double[] means = Arrays.stream(ratings)
                .mapToDouble(levels -> Arrays.stream(levels).average().orElseThrow())
                .toArray();
        double errors = 0;
        int freedom = 0;
        for (int i = 0; i < ratings.length; i++) {
            for (int level : ratings[i]) {
                errors += (level - means[i]) * (level - means[i]);
            }
            freedom += ratings[i].length - 1;
        }
        int[] raters = Arrays.stream(ratings).mapToInt(levels -> levels.length).toArray();
        return new TrueScores(means, raters, freedom > 0 ? errors / freedom : Double.NaN);
    }

    /**
     * Proportional reduction in mean squared error when the true score is foretold by the machine instead of by the mean.
     *
     * @param machine the machine's level, by item; items with {@link Panel#ABSENT} are passed over
     * @return 1 for a perfect machine, 0 for one no better than the mean, below 0 for a worse one; empty when no item has two raters or
     *     the true scores do not vary
     */
    public static OptionalDouble prmse(Panel panel, int[] machine) {
        int[] items = Arrays.stream(Panel.everyOneOf(panel.items()))
                .filter(item -> machine[item] != Panel.ABSENT && panel.ratings(item).length > 0)
                .toArray();
        TrueScores scores = of(Arrays.stream(items).mapToObj(panel::ratings).toArray(int[][]::new));
        double variance = scores.variance();
        double error = scores.squaredError(
                Arrays.stream(items).map(item -> machine[item]).toArray());
        return variance > 0 ? OptionalDouble.of(1 - error / variance) : OptionalDouble.empty();
    }

    /** Variance of the true scores: what the items differ by, less what the raters' errors add to it. */
    private double variance() {
        double all = 0;
        double squares = 0;
        double sum = 0;
        for (int i = 0; i < means.length; i++) {
            all += raters[i];
            squares += raters[i] * raters[i];
            sum += raters[i] * means[i];
        }
        double between = 0;
        for (int i = 0; i < means.length; i++) {
            between += raters[i] * (means[i] - sum / all) * (means[i] - sum / all);
        }
        return (between - (means.length - 1) * errorVariance) / (all - squares / all);
    }

    /** Mean squared error of the machine against the true scores. */
    private double squaredError(int[] machine) {
        double squared = 0;
        for (int i = 0; i < means.length; i++) {
            squared += raters[i] * (means[i] - machine[i]) * (means[i] - machine[i]);
        }
        return (squared - means.length * errorVariance) / Arrays.stream(raters).sum();
    }
}
