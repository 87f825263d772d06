package org.okrreadiness.statistics.standard;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.okrreadiness.statistics.Bootstrap;
import org.okrreadiness.statistics.Figure;
import org.okrreadiness.statistics.Moments;
import org.okrreadiness.statistics.SampleSize;

/**
 * The borderline group method: the cut is the middle of the scores of those whom an expert rated borderline. Livingston and Zieky,
 * "Passing Scores" (1982). It throws away everybody else; {@link BorderlineRegression} does not.
 *
 * <p>Both figures have the 95% interval of the bootstrap by person, are empty when nobody is borderline, and are judged by
 * {@link SampleSize#BORDERLINE_GROUP}, in persons rated borderline.
 *
 * @param median of their scores, in points; not moved by one stray rating
 * @param mean of their scores, in points
 */
public record BorderlineGroup(Figure median, Figure mean) {

    /**
     * @param ratings global rating of each person
     * @param scores total score of each person
     * @param borderline the rating that stands for borderline
     */
    public static BorderlineGroup of(double[] ratings, double[] scores, double borderline) {
        requirePairs(ratings, scores);
        double[] group = IntStream.range(0, ratings.length)
                .filter(person -> Double.compare(ratings[person], borderline) == 0)
                .mapToDouble(person -> scores[person])
                .toArray();
        return new BorderlineGroup(figure(group, Medians::of), figure(group, Moments::mean));
    }

    /** @throws IllegalArgumentException unless there is a rating for each score, all of them finite numbers */
    static void requirePairs(double[] ratings, double[] scores) {
        if (ratings.length != scores.length) {
            throw new IllegalArgumentException(ratings.length + " ratings beside " + scores.length + " scores");
        }
        if (!DoubleStream.concat(DoubleStream.of(ratings), DoubleStream.of(scores))
                .allMatch(Double::isFinite)) {
            throw new IllegalArgumentException("Ratings and scores are finite numbers");
        }
    }

    private static Figure figure(double[] group, Function<double[], OptionalDouble> middle) {
        Bootstrap.Statistic statistic = persons -> middle.apply(
                Arrays.stream(persons).mapToDouble(person -> group[person]).toArray());
        return new Figure(
                Bootstrap.standard().estimate(group.length, statistic),
                SampleSize.BORDERLINE_GROUP.judge(group.length));
    }
}
