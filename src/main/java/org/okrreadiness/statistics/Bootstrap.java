package org.okrreadiness.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * The percentile bootstrap: draws as many items as there are, with replacement, many times over, and takes the middle 95% of what the
 * figure comes to. Efron and Tibshirani, "An Introduction to the Bootstrap" (1993), chapter 13.
 *
 * <p>Where several items come from one person they are not independent, and drawing them one by one makes the interval too narrow. Then
 * {@link Clusters} are drawn, each with all of its items: Davison and Hinkley, "Bootstrap Methods and their Application" (1997),
 * section 3.8. Where a handful of items happen to agree throughout, the true uncertainty is larger than any resample can tell. A single
 * item, or a single cluster, has no interval.
 */
public final class Bootstrap {

    private static final double LOW = 0.025;
    private static final double HIGH = 0.975;

    /** If more resamples than this share give no figure, no interval is given either. */
    private static final double UNDEFINED_ALLOWED = 0.05;

    private final int resamples;
    private final long seed;

    /**
     * @param resamples how often to draw; 2,000 settle the second decimal
     * @param seed the same seed gives the same interval, on every machine and Java version
     */
    public Bootstrap(int resamples, long seed) {
        if (resamples < 1) {
            throw new IllegalArgumentException("At least one resample, not " + resamples);
        }
        this.resamples = resamples;
        this.seed = seed;
    }

    /** The 2,000 resamples that published figures rest on. */
    public static Bootstrap standard() {
        return new Bootstrap(2_000, 20_261_101L);
    }

    /** A figure computed from some of the items, named by number; an item may be named several times. */
    @FunctionalInterface
    public interface Statistic {
        OptionalDouble of(int[] items);
    }

    /** A figure computed from how often each item counts: the number at place n is how often item n was drawn. */
    @FunctionalInterface
    public interface Counted {
        OptionalDouble of(int[] times);
    }

    /** The figure over the items 0 to {@code items - 1}, each drawn by itself, with its 95% interval. */
    public Estimate estimate(int items, Statistic statistic) {
        return estimate(Clusters.singles(items), statistic);
    }

    /** The figure over the items given, each drawn by itself, with its 95% interval. */
    public Estimate estimate(int[] items, Statistic statistic) {
        return estimate(Clusters.singles(items), statistic);
    }

    /** The figure over all items of the clusters, the clusters drawn whole, with its 95% interval. */
    public Estimate estimate(Clusters clusters, Statistic statistic) {
        OptionalDouble value = statistic.of(clusters.items());
        boolean varies = value.isPresent() && clusters.count() > 1;
        return new Estimate(value, varies ? interval(clusters, statistic) : Optional.empty());
    }

    /**
     * Several figures over the same items, each as {@link #estimate(Clusters, Statistic)} gives it: the resamples, which are the same for
     * all, are drawn once, and each figure looks at an item once however often it was drawn.
     *
     * @param items one more than the highest number of an item
     * @param figures they must not keep the array that they are handed
     * @return one for each figure, in their order
     */
    public List<Estimate> estimates(Clusters clusters, int items, List<Counted> figures) {
        int[] once = clusters.times(items);
        List<OptionalDouble> values =
                figures.stream().map(figure -> figure.of(once)).toList();
        List<double[]> resampled = clusters.count() > 1 ? resampled(clusters, items, figures) : List.of();
        List<Estimate> estimates = new ArrayList<>();
        for (int figure = 0; figure < figures.size(); figure++) {
            boolean varies = values.get(figure).isPresent() && clusters.count() > 1;
            estimates.add(new Estimate(values.get(figure), varies ? middle(resampled.get(figure)) : Optional.empty()));
        }
        return estimates;
    }

    private List<double[]> resampled(Clusters clusters, int items, List<Counted> figures) {
        Random random = new Random(seed);
        double[][] values = new double[figures.size()][resamples];
        int[] defined = new int[figures.size()];
        int[] times = new int[items];
        for (int i = 0; i < resamples; i++) {
            clusters.draw(random, times);
            for (int figure = 0; figure < defined.length; figure++) {
                OptionalDouble value = figures.get(figure).of(times);
                if (value.isPresent()) {
                    values[figure][defined[figure]++] = value.getAsDouble();
                }
            }
        }
        return IntStream.range(0, defined.length)
                .mapToObj(figure -> enough(values[figure], defined[figure]))
                .toList();
    }

    /**
     * The standard deviation of the figure over resamples of whole clusters: Efron and Tibshirani, chapter 6.
     *
     * @return empty for fewer than two clusters, or when too many resamples give no figure
     */
    public OptionalDouble standardError(Clusters clusters, Statistic statistic) {
        double[] values = clusters.count() > 1 ? resampled(clusters, statistic) : new double[0];
        OptionalDouble variance = Moments.variance(values);
        return variance.isPresent() ? OptionalDouble.of(Math.sqrt(variance.getAsDouble())) : variance;
    }

    private Optional<Interval> interval(Clusters clusters, Statistic statistic) {
        return middle(resampled(clusters, statistic));
    }

    private static Optional<Interval> middle(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted.length == 0
                ? Optional.empty()
                : Optional.of(new Interval(quantile(sorted, LOW), quantile(sorted, HIGH)));
    }

    /** The figure of each resample that gives one; none at all when too many do not. */
    private double[] resampled(Clusters clusters, Statistic statistic) {
        // Random, because its sequence is part of its specification; the newer generators leave theirs open.
        Random random = new Random(seed);
        double[] values = new double[resamples];
        int defined = 0;
        for (int i = 0; i < resamples; i++) {
            OptionalDouble value = statistic.of(clusters.drawn(random));
            if (value.isPresent()) {
                values[defined++] = value.getAsDouble();
            }
        }
        return enough(values, defined);
    }

    private double[] enough(double[] values, int defined) {
        boolean enough = resamples - defined <= UNDEFINED_ALLOWED * resamples;
        return Arrays.copyOf(values, enough ? defined : 0);
    }

    /** Linear between the two nearest values: definition 7 of Hyndman and Fan, "Sample quantiles" (1996). */
    static double quantile(double[] sorted, double share) {
        double place = share * (sorted.length - 1);
        int below = (int) Math.floor(place);
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
