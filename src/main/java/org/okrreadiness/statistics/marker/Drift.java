package org.okrreadiness.statistics.marker;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.okrreadiness.statistics.Moments;
import org.okrreadiness.statistics.SampleSize;
import org.okrreadiness.statistics.Sufficiency;

/**
 * Whether a marker drifts, by anchors (answers with an agreed score) marked again from time to time: the moving average of marker minus
 * anchor, in which each period counts for a fifth and what was before for the rest. Roberts, "Control chart tests based on geometric
 * moving averages", Technometrics 1 (1959); weight and limits as in Lucas and Saccucci, "Exponentially weighted moving average control
 * schemes", Technometrics 32 (1990).
 *
 * <p>As {@code DriftPowerTest} simulates it, with ten anchors in a period and each mark a mean of four levels of which one in seven is one
 * off: a marker who does not drift is flagged in 1% of terms of four periods and in 4% of terms of sixteen. One who comes to be half a level
 * too severe in the middle of the term is flagged in 99%; by a quarter of a level, in 61% of terms of four periods and 97% of eight. So in a
 * team of ten one flag without a cause is nothing unusual: it opens a talk and proves nothing.
 *
 * @param points one for each period with anchors, in their order
 */
public record Drift(List<Point> points) {

    /** What a new period counts for. */
    public static final double WEIGHT = 0.2;

    /** Limits are this many standard errors away from no difference. */
    public static final double REACH = 3;

    /**
     * One period.
     *
     * @param period its number, from 0; periods without anchors are left out
     * @param difference mean of marker minus anchor, in points; below 0 for a marker who became severe
     * @param average the moving average, in points; it begins at 0, no difference
     * @param limit how far the average may stray by chance, in points; empty when no period has two anchors
     * @param sufficiency anchors in the period, by {@link SampleSize#DRIFT}
     */
    public record Point(int period, double difference, double average, OptionalDouble limit, Sufficiency sufficiency) {

        /** Beyond the limit: talk to the marker. */
        public boolean isOutside() {
            return limit.isPresent() && Math.abs(average) > limit.getAsDouble();
        }
    }

    public Drift {
        points = List.copyOf(points);
    }

    /**
     * @param differences for each period, in order, marker minus anchor for each anchor marked in it
     * @throws IllegalArgumentException if a difference is not a finite number
     */
    public static Drift of(List<double[]> differences) {
        OptionalDouble variance = varianceWithin(differences);
        List<Point> points = new ArrayList<>();
        double average = 0;
        double share = 0;
        for (int period = 0; period < differences.size(); period++) {
            double[] ofPeriod = differences.get(period);
            OptionalDouble mean = Moments.mean(ofPeriod);
            if (mean.isPresent()) {
                average += WEIGHT * (mean.getAsDouble() - average);
                share = (1 - WEIGHT) * (1 - WEIGHT) * share + WEIGHT * WEIGHT / ofPeriod.length;
                OptionalDouble limit = variance.isPresent()
                        ? OptionalDouble.of(REACH * Math.sqrt(share * variance.getAsDouble()))
                        : variance;
                Sufficiency rests = SampleSize.DRIFT.judge(ofPeriod.length);
                points.add(new Point(period, mean.getAsDouble(), average, limit, rests));
            }
        }
        return new Drift(points);
    }

    /** Of single differences about the mean of their period, in squared points; drift does not swell it. */
    private static OptionalDouble varianceWithin(List<double[]> differences) {
        double squares = 0;
        int freedom = 0;
        for (double[] ofPeriod : differences) {
            for (double difference : ofPeriod) {
                if (!Double.isFinite(difference)) {
                    throw new IllegalArgumentException("Not a difference: " + difference);
                }
            }
            OptionalDouble variance = Moments.variance(ofPeriod);
            if (variance.isPresent()) {
                squares += variance.getAsDouble() * (ofPeriod.length - 1);
                freedom += ofPeriod.length - 1;
            }
        }
        return freedom > 0 ? OptionalDouble.of(squares / freedom) : OptionalDouble.empty();
    }
}
