package org.okrreadiness.statistics.reliability;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.okrreadiness.statistics.Moments;
import org.okrreadiness.statistics.SampleSize;
import org.okrreadiness.statistics.ScoreMatrix;
import org.okrreadiness.statistics.Sufficiency;

/**
 * Error of measurement at a score, learnt from how far the parts of a test differ within one person.
 *
 * <p>For J parts, the error variance of person p's sum is estimated by {@code J / (J - 1)} times the sum over the parts of
 * {@code (part - mean of the part - (sum - mean sum) / J)^2}: Feldt and Qualls, "Estimation of measurement error variance at specific
 * score levels", Journal of Educational Measurement 33 (1996); with two parts it is Thorndike's, "Reliability", in Lindquist
 * (editor), "Educational Measurement" (1951). One person's estimate is worth next to nothing, so a quadratic in the score is fitted
 * through them all by least squares: Mollenkopf, "Variation of the standard error of measurement", Psychometrika 14 (1949); compared
 * with others by Feldt, Steffen and Gupta, Applied Psychological Measurement 9 (1985). Divided by persons less one, the estimates add
 * up to {@code variance (1 - alpha)}.
 *
 * <p>Parts have to be of about equal length and kind. Scores outside those seen are extrapolation and give nothing.
 */
public final class ConditionalError {

    private final Sufficiency sufficiency;
    private final Quadratic curve;
    private final double lowest;
    private final double highest;

    private ConditionalError(Sufficiency sufficiency, Quadratic curve, double lowest, double highest) {
        this.sufficiency = sufficiency;
        this.curve = curve;
        this.lowest = lowest;
        this.highest = highest;
    }

    /**
     * Judged by {@link SampleSize#CONDITIONAL_ERROR}.
     *
     * @param scores a row for each person, a column for each part
     * @return empty for fewer than two parts or three different sums
     */
    public static Optional<ConditionalError> of(ScoreMatrix scores) {
        double[] totals = scores.totals();
        if (scores.parts() < 2 || totals.length == 0) {
            return Optional.empty();
        }
        return Quadratic.through(totals, errorVariances(scores))
                .map(curve -> new ConditionalError(
                        SampleSize.CONDITIONAL_ERROR.judge(scores.persons()),
                        curve,
                        Arrays.stream(totals).min().orElseThrow(),
                        Arrays.stream(totals).max().orElseThrow()));
    }

    /** The error variance of each person's sum, in squared points, unsmoothed. */
    static double[] errorVariances(ScoreMatrix scores) {
        int parts = scores.parts();
        double[] partMeans = IntStream.range(0, parts)
                .mapToDouble(part -> Moments.mean(scores.part(part)).orElseThrow())
                .toArray();
        double meanSum = DoubleStream.of(partMeans).sum();
        double[] totals = scores.totals();
        return IntStream.range(0, scores.persons())
                .mapToDouble(person -> {
                    double ability = (totals[person] - meanSum) / parts;
                    double squares = IntStream.range(0, parts)
                            .mapToDouble(part -> scores.score(person, part) - partMeans[part] - ability)
                            .map(left -> left * left)
                            .sum();
                    return squares * parts / (parts - 1);
                })
                .toArray();
    }

    /**
     * @param score a sum over the parts
     * @return empty outside the scores seen, or where the fitted variance is negative
     */
    public Optional<StandardError> at(double score) {
        return score >= lowest && score <= highest ? StandardError.ofVariance(curve.at(score)) : Optional.empty();
    }

    public Sufficiency sufficiency() {
        return sufficiency;
    }
}
