package org.okrreadiness.statistics.standard;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.okrreadiness.statistics.Moments;
import org.okrreadiness.statistics.SampleSize;
import org.okrreadiness.statistics.Sufficiency;

/**
 * Decision consistency and accuracy from one sitting, for scores of any kind: the test is taken for one of as many right-or-wrong items
 * as would give its reliability, true scores for a beta distribution, errors for binomial. Livingston and Lewis, "Estimating the
 * consistency and accuracy of classifications based on test scores", Journal of Educational Measurement 32 (1995).
 *
 * <p>Figures are those of the model; they are not adjusted to the share of persons who happened to pass. They are as uncertain as the
 * reliability they are given.
 *
 * @param effectiveLength {@code ((m - low)(high - m) - r s^2) / (s^2 (1 - r))}, rounded
 * @param trueScores as shares of the scale
 * @param classification accuracy, consistency and errors
 * @param sufficiency by {@link SampleSize#LIVINGSTON_LEWIS}, in persons
 */
public record LivingstonLewis(
        int effectiveLength, TrueScoreBeta trueScores, Classification classification, Sufficiency sufficiency) {

    /** So that a cut that is a whole number of items is not taken for a little more. */
    private static final double ROUNDING = 1e-9;

    /** Longer tests than this are made of errors too small to be any. */
    private static final double LONGEST = 100_000;

    /**
     * @param scores of all persons, within the scale
     * @param scale the lowest and the highest score there are
     * @param reliability of the scores, above 0 and below 1
     * @param cut within the scale; who reaches it passes
     * @return empty when scores do not vary, for another reliability, or when the length would be below 1 or beyond measure
     */
    public static Optional<LivingstonLewis> of(double[] scores, Scale scale, double reliability, double cut) {
        double[] shares = Arrays.stream(scores).map(scale::share).toArray();
        double variance = Moments.variance(shares).orElse(0);
        double share = scale.share(cut);
        if (!(variance > 0) || !(reliability > 0 && reliability < 1)) {
            return Optional.empty();
        }
        double mean = Moments.mean(shares).orElseThrow();
        double length = (mean * (1 - mean) - reliability * variance) / (variance * (1 - reliability));
        int items = (int) Math.round(length);
        if (items < 1 || length > LONGEST) {
            return Optional.empty();
        }
        return trueScores(shares, length)
                .map(fitted -> new LivingstonLewis(
                        items,
                        fitted,
                        classification(fitted, items, share),
                        SampleSize.LIVINGSTON_LEWIS.judge(scores.length)));
    }

    private static Optional<TrueScoreBeta> trueScores(double[] shares, double length) {
        return TrueScoreBeta.of(
                moment(shares, length, 1),
                moment(shares, length, 2),
                moment(shares, length, 3),
                moment(shares, length, 4));
    }

    /** Moment of true scores: of falling factorials of the scores and of the length. Not a number where the test is too short. */
    private static double moment(double[] shares, double length, int order) {
        return length < order
                ? Double.NaN
                : Arrays.stream(shares)
                        .map(share -> falling(share * length, order) / falling(length, order))
                        .average()
                        .orElseThrow();
    }

    private static double falling(double value, int order) {
        double product = 1;
        for (int i = 0; i < order; i++) {
            product *= value - i;
        }
        return product;
    }

    private static Classification classification(TrueScoreBeta trueScores, int items, double cut) {
        int needed = (int) Math.ceil(cut * items - ROUNDING);
        DoubleUnaryOperator pass =
                truth -> BinomialDistribution.of(items, truth).survivalProbability(needed - 1);
        return Classification.of(
                trueScores.meanFrom(0, pass),
                trueScores.meanFrom(cut, pass),
                trueScores.meanFrom(cut, truth -> 1),
                trueScores.meanFrom(0, truth -> pass.applyAsDouble(truth) * pass.applyAsDouble(truth)));
    }
}
