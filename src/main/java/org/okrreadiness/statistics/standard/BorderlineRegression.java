package org.okrreadiness.statistics.standard;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import org.okrreadiness.statistics.Bootstrap;
import org.okrreadiness.statistics.Clusters;
import org.okrreadiness.statistics.Figure;
import org.okrreadiness.statistics.Moments;
import org.okrreadiness.statistics.SampleSize;

/**
 * Borderline regression: scores are regressed on an expert's global rating of the same persons, and the cut is the score predicted for
 * those who are borderline. It uses everybody, so it works with few. Kramer, Muijtjens, Jansen, Düsman, Tan and van der Vleuten,
 * "Comparison of a rational and an empirical standard setting procedure for an OSCE", Medical Education 37 (2003); its error by
 * bootstrap: Muijtjens, Kramer, Kaufman and van der Vleuten, "Using resampling to estimate the precision of an empirical
 * standard-setting method", Applied Measurement in Education 16 (2003).
 *
 * @param cut in points of the score, with the 95% interval of the bootstrap by person; judged by
 *     {@link SampleSize#BORDERLINE_REGRESSION}, in persons
 * @param standardError of the cut, by bootstrap; empty for a single person, or when too many resamples have ratings that do not vary
 * @param slope points for each step of the rating; at 0 or below, ratings and scores contradict one another and there is no use in the
 *     cut
 * @param intercept the score predicted for a rating of 0
 * @param determination R squared, the share of the scores' variance that goes with the rating, 0 to 1; empty when scores do not vary
 */
public record BorderlineRegression(
        Figure cut, OptionalDouble standardError, double slope, double intercept, OptionalDouble determination) {

    /**
     * Of persons rated and scored once each.
     *
     * @param ratings global rating of each, for instance 1 (fail) to 5 (excellent)
     * @param scores total score of each, for instance 0 to 100
     * @param borderline the rating that stands for borderline
     * @return empty when the ratings do not vary
     */
    public static Optional<BorderlineRegression> of(double[] ratings, double[] scores, double borderline) {
        return of(ratings, scores, borderline, Clusters.singles(ratings.length));
    }

    /**
     * Of persons who may have been rated and scored several times, for instance on several cases.
     *
     * @param persons which of the ratings and scores belong to one person
     */
    public static Optional<BorderlineRegression> of(
            double[] ratings, double[] scores, double borderline, Clusters persons) {
        BorderlineGroup.requirePairs(ratings, scores);
        if (persons.items().length != ratings.length) {
            throw new IllegalArgumentException(ratings.length + " ratings of " + persons.items().length);
        }
        return Line.through(ratings, scores).map(line -> {
            Bootstrap.Statistic cut = items -> Line.through(chosen(ratings, items), chosen(scores, items))
                    .map(drawn -> OptionalDouble.of(drawn.at(borderline)))
                    .orElse(OptionalDouble.empty());
            Bootstrap bootstrap = Bootstrap.standard();
            OptionalDouble correlation = Moments.correlation(ratings, scores);
            return new BorderlineRegression(
                    new Figure(
                            bootstrap.estimate(persons, cut), SampleSize.BORDERLINE_REGRESSION.judge(persons.count())),
                    bootstrap.standardError(persons, cut),
                    line.slope,
                    line.at(0),
                    correlation.isPresent() ? OptionalDouble.of(square(correlation.getAsDouble())) : correlation);
        });
    }

    private static double[] chosen(double[] values, int[] items) {
        return Arrays.stream(items).mapToDouble(item -> values[item]).toArray();
    }

    private static double square(double value) {
        return value * value;
    }

    /** A line by least squares. */
    private record Line(double slope, double meanX, double meanY) {

        /** Empty when x does not vary. */
        static Optional<Line> through(double[] x, double[] y) {
            OptionalDouble ofX = Moments.variance(x);
            if (ofX.isEmpty() || ofX.getAsDouble() <= 0) {
                return Optional.empty();
            }
            double meanX = Moments.mean(x).orElseThrow();
            double meanY = Moments.mean(y).orElseThrow();
            double products = 0;
            for (int i = 0; i < x.length; i++) {
                products += (x[i] - meanX) * (y[i] - meanY);
            }
            return Optional.of(new Line(products / (ofX.getAsDouble() * (x.length - 1)), meanX, meanY));
        }

        double at(double x) {
            return meanY + slope * (x - meanX);
        }
    }
}
