package org.okrreadiness.statistics.item;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.okrreadiness.statistics.Figure;
import org.okrreadiness.statistics.Moments;
import org.okrreadiness.statistics.SampleSize;
import org.okrreadiness.statistics.ScoreMatrix;

/**
 * How one item does among the others of a test. Both figures are judged by {@link SampleSize#ITEM}, in persons who had the item.
 *
 * @param facility mean score as a share of the highest there is, 0 (nobody scores) to 1 (everybody scores in full). Without an interval.
 *     Lord and Novick, "Statistical Theories of Mental Test Scores" (1968), section 15.3.
 * @param discrimination correlation of the item's score with all other items, -1 to 1; near 0 or below it the item measures something
 *     else, or its key is wrong. The item itself is left out, or it would agree with itself: Henrysson, "Correction of item-total
 *     correlations in item analysis", Psychometrika 28 (1963). Its interval is Fisher's, from four persons on; close for items with
 *     several levels, rough for those that are right or wrong. Empty when the item or the rest does not vary
 */
public record ItemStatistics(Figure facility, Figure discrimination) {

    /**
     * The items of a test that everybody did in full, in their order; the rest is the sum of the other scores.
     *
     * @param scores a row for each person, a column for each item
     * @param highest the highest score each item has to give, above 0
     * @throws IllegalArgumentException if a score is below 0 or above the highest
     */
    public static List<ItemStatistics> of(ScoreMatrix scores, double[] highest) {
        double[][] rows = IntStream.range(0, scores.persons())
                .mapToObj(person -> IntStream.range(0, scores.parts())
                        .mapToDouble(item -> scores.score(person, item))
                        .toArray())
                .toArray(double[][]::new);
        requireWithin(rows, highest);
        return IntStream.range(0, scores.parts())
                .mapToObj(item -> of(scores.part(item), scores.restOf(item), highest[item]))
                .toList();
    }

    /**
     * The items of a test of which not everybody did everything, in their order. The rest is the mean of what a person reached of the
     * highest scores of the other items he or she had, so that those with fewer items stay comparable; whoever had no other is left out
     * of the discrimination. Where items were given to different persons on purpose, difficulty comes between them.
     *
     * @param scores a row for each person, a column for each item, not a number where the person did not have the item
     * @param highest the highest score each item has to give, above 0
     * @throws IllegalArgumentException if a score is below 0 or above the highest
     */
    public static List<ItemStatistics> ofIncomplete(double[][] scores, double[] highest) {
        requireWithin(scores, highest);
        return IntStream.range(0, highest.length)
                .mapToObj(item -> ofIncomplete(scores, item, highest))
                .toList();
    }

    private static ItemStatistics ofIncomplete(double[][] scores, int item, double[] highest) {
        double[][] had =
                Arrays.stream(scores).filter(row -> !Double.isNaN(row[item])).toArray(double[][]::new);
        double[][] placed = Arrays.stream(had)
                .filter(row -> rest(row, item, highest).isPresent())
                .toArray(double[][]::new);
        return new ItemStatistics(
                facility(column(had, item), highest[item]),
                Correlation.of(
                        column(placed, item),
                        Arrays.stream(placed)
                                .mapToDouble(row -> rest(row, item, highest).orElseThrow())
                                .toArray()));
    }

    private static double[] column(double[][] scores, int item) {
        return Arrays.stream(scores).mapToDouble(row -> row[item]).toArray();
    }

    private static OptionalDouble rest(double[] row, int item, double[] highest) {
        return IntStream.range(0, row.length)
                .filter(other -> other != item && !Double.isNaN(row[other]))
                .mapToDouble(other -> row[other] / highest[other])
                .average();
    }

    private static ItemStatistics of(double[] item, double[] rest, double highest) {
        return new ItemStatistics(facility(item, highest), Correlation.of(item, rest));
    }

    private static Figure facility(double[] item, double highest) {
        OptionalDouble share =
                Moments.mean(Arrays.stream(item).map(score -> score / highest).toArray());
        return Figure.of(share, SampleSize.ITEM.judge(item.length));
    }

    private static void requireWithin(double[][] scores, double[] highest) {
        if (!Arrays.stream(highest).allMatch(most -> most > 0 && Double.isFinite(most))) {
            throw new IllegalArgumentException("A highest score is above 0");
        }
        for (double[] row : scores) {
            if (row.length != highest.length) {
                throw new IllegalArgumentException(highest.length + " highest scores of " + row.length + " items");
            }
            for (int item = 0; item < row.length; item++) {
                if (row[item] < 0 || row[item] > highest[item]) {
                    throw new IllegalArgumentException("A score from 0 to " + highest[item] + ", not " + row[item]);
                }
            }
        }
    }
}
