package org.okrreadiness.statistics.agreement;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import org.okrreadiness.statistics.Bootstrap;
import org.okrreadiness.statistics.Clusters;
import org.okrreadiness.statistics.Figure;
import org.okrreadiness.statistics.SampleSize;

/**
 * Krippendorff's alpha, {@code 1 - observed disagreement / disagreement expected by chance}, for any number of raters who need not all
 * have rated every item: 1 is perfect agreement, 0 what chance gives, below 0 systematic disagreement. Items with fewer than two
 * ratings are passed over. By custom 0.800 is firm and 0.667 the least for tentative conclusions.
 *
 * <p>With {@code o_ck} the coincidences of levels c and k (each pair of ratings of an item with m ratings counting 1 / (m - 1)),
 * {@code n_c} their row sums, n the sum of all and {@code d} the {@link Metric}:
 * {@code alpha = 1 - (n - 1) sum o_ck d_ck / sum n_c n_k d_ck}, both sums over c &lt; k.
 *
 * <p>Source: Krippendorff, "Computing Krippendorff's Alpha-Reliability" (2011). The interval is a bootstrap of participants, each with
 * all of their items. Hayes and Krippendorff, "Answering the call for a standard reliability measure for coding data" (2007), draw
 * disagreements instead, which takes answers of one participant for independent.
 */
public final class KrippendorffAlpha {

    private static final int[] NONE = {};

    private final Panel panel;
    private final Metric metric;

    public KrippendorffAlpha(Panel panel, Metric metric) {
        this.panel = panel;
        this.metric = metric;
    }

    /**
     * With an interval and judged by {@link SampleSize#KRIPPENDORFF_ALPHA}, in items with two ratings or more.
     *
     * @param participants whose answer each item of the panel is
     */
    public Figure figure(Clusters participants, Bootstrap bootstrap) {
        Kinds kinds = Kinds.byLevels(panel);
        KrippendorffAlpha ofKinds = new KrippendorffAlpha(kinds.panel(), metric);
        return new Figure(
                kinds.estimates(participants, bootstrap, List.of(ofKinds::counted))
                        .get(0),
                SampleSize.KRIPPENDORFF_ALPHA.judge(panel.ratedTwice()));
    }

    /**
     * @param items which items to count; one that is named twice counts twice
     * @return at most 1; empty when no item has two ratings or only one level was given
     */
    public OptionalDouble of(int[] items) {
        return counted(panel.times(items));
    }

    private OptionalDouble counted(int[] times) {
        double[][] coincidences = coincidences(times);
        double[] uses = Arrays.stream(coincidences)
                .mapToDouble(row -> DoubleStream.of(row).sum())
                .toArray();
        double observed = 0;
        double expected = 0;
        for (int low = 0; low < uses.length; low++) {
            for (int high = low + 1; high < uses.length; high++) {
                double distance = metric.squared(low, high, uses);
                observed += coincidences[low][high] * distance;
                expected += uses[low] * uses[high] * distance;
            }
        }
        double all = DoubleStream.of(uses).sum();
        return expected > 0 ? OptionalDouble.of(1 - (all - 1) * observed / expected) : OptionalDouble.empty();
    }

    private double[][] coincidences(int[] times) {
        double[][] coincidences = new double[panel.levels()][panel.levels()];
        for (int item = 0; item < times.length; item++) {
            int[] ratings = times[item] > 0 ? panel.ratings(item) : NONE;
            for (int one = 0; one < ratings.length; one++) {
                for (int two = 0; two < ratings.length; two++) {
                    if (one != two) {
                        coincidences[ratings[one]][ratings[two]] += (double) times[item] / (ratings.length - 1);
                    }
                }
            }
        }
        return coincidences;
    }
}
