package org.okrreadiness.statistics.item;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.okrreadiness.statistics.Estimate;
import org.okrreadiness.statistics.Figure;
import org.okrreadiness.statistics.Interval;
import org.okrreadiness.statistics.Moments;
import org.okrreadiness.statistics.SampleSize;
import org.okrreadiness.statistics.ScoreMatrix;
import org.okrreadiness.statistics.Sufficiency;

/**
 * How one item does among the others of a test. Both figures are judged by {@link SampleSize#ITEM}, in persons.
 *
 * @param facility mean score as a share of the highest there is, 0 (nobody scores) to 1 (everybody scores in full). Without an interval.
 *     Lord and Novick, "Statistical Theories of Mental Test Scores" (1968), section 15.3.
 * @param discrimination correlation of the item's score with the sum of all other items, -1 to 1; near 0 or below it the item measures
 *     something else, or its key is wrong. The item itself is left out, or it would agree with itself: Henrysson, "Correction of
 *     item-total correlations in item analysis", Psychometrika 28 (1963). Its interval is Fisher's by way of the inverse hyperbolic
 *     tangent, "On the 'probable error' of a coefficient of correlation deduced from a small sample", Metron 1 (1921), from four persons
 *     on; close for items with several levels, rough for those that are right or wrong.
 */
public record ItemStatistics(Figure facility, Figure discrimination) {

    private static final double UPPER = 0.975;

    /**
     * The items of a test, in their order.
     *
     * @param scores a row for each person, a column for each item
     * @param highest the highest score each item has to give, above 0
     */
    public static List<ItemStatistics> of(ScoreMatrix scores, double[] highest) {
        if (scores.persons() > 0 && highest.length != scores.parts()) {
            throw new IllegalArgumentException(highest.length + " highest scores of " + scores.parts() + " items");
        }
        if (!Arrays.stream(highest).allMatch(most -> most > 0)) {
            throw new IllegalArgumentException("A highest score is above 0");
        }
        return IntStream.range(0, scores.parts())
                .mapToObj(item -> of(scores, item, highest[item]))
                .toList();
    }

    private static ItemStatistics of(ScoreMatrix scores, int item, double highest) {
        Sufficiency rests = SampleSize.ITEM.judge(scores.persons());
        double[] ofItem = scores.part(item);
        OptionalDouble facility =
                Moments.mean(Arrays.stream(ofItem).map(score -> score / highest).toArray());
        OptionalDouble discrimination = Moments.correlation(ofItem, scores.restOf(item));
        Optional<Interval> interval =
                discrimination.isPresent() ? interval(discrimination.getAsDouble(), ofItem.length) : Optional.empty();
        return new ItemStatistics(
                Figure.of(facility, rests), new Figure(new Estimate(discrimination, interval), rests));
    }

    private static Optional<Interval> interval(double correlation, int persons) {
        if (persons < 4 || Math.abs(correlation) >= 1) {
            return Optional.empty();
        }
        double reach = NormalDistribution.of(0, 1).inverseCumulativeProbability(UPPER) / Math.sqrt(persons - 3.0);
        double middle = Math.log((1 + correlation) / (1 - correlation)) / 2;
        return Optional.of(new Interval(Math.tanh(middle - reach), Math.tanh(middle + reach)));
    }
}
