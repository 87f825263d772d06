package org.okrreadiness.statistics.item;

import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.okrreadiness.statistics.Estimate;
import org.okrreadiness.statistics.Figure;
import org.okrreadiness.statistics.Interval;
import org.okrreadiness.statistics.Moments;
import org.okrreadiness.statistics.SampleSize;

/**
 * A correlation with Fisher's 95% interval by way of the inverse hyperbolic tangent, from four pairs on: "On the 'probable error' of a
 * coefficient of correlation deduced from a small sample", Metron 1 (1921). Close for columns with several values, rough for those of
 * right and wrong.
 */
final class Correlation {

    private static final double REACH = NormalDistribution.of(0, 1).inverseCumulativeProbability(0.975);
    private static final int FEWEST_PAIRS = 4;

    private Correlation() {}

    /** Judged by {@link SampleSize#ITEM}, in pairs; empty when one of the two does not vary. */
    static Figure of(double[] one, double[] two) {
        OptionalDouble value = Moments.correlation(one, two);
        Optional<Interval> interval = value.isPresent() ? interval(value.getAsDouble(), one.length) : Optional.empty();
        return new Figure(new Estimate(value, interval), SampleSize.ITEM.judge(one.length));
    }

    private static Optional<Interval> interval(double correlation, int pairs) {
        if (pairs < FEWEST_PAIRS || Math.abs(correlation) >= 1) {
            return Optional.empty();
        }
        double reach = REACH / Math.sqrt(pairs - 3.0);
        double middle = Math.log((1 + correlation) / (1 - correlation)) / 2;
        return Optional.of(new Interval(Math.tanh(middle - reach), Math.tanh(middle + reach)));
    }
}
