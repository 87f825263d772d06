package org.okrreadiness.statistics.standard;

import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;
import org.apache.commons.statistics.distribution.BetaDistribution;

/**
 * True scores as a beta distribution between two limits, fitted by moments. Lord, "A strong true-score theory, with applications",
 * Psychometrika 30 (1965); with the fallback of Hanson, "Method of moments estimates for the four-parameter beta compound binomial
 * model", ACT Research Report 91-5 (1991): where the four-parameter fit is not possible, the lower limit is set to 0 and three moments
 * are fitted; where this is not possible either, the limits are 0 and 1.
 *
 * @param low no true score is below, as a share of the highest score, 0 to 1
 * @param high no true score is above, as a share of the highest score, 0 to 1
 * @param alpha first shape, above 0
 * @param beta second shape, above 0
 * @param parameters how many were fitted: 4, 3 or 2
 */
public record TrueScoreBeta(double low, double high, double alpha, double beta, int parameters) {

    /** The more slices, the finer; a probability is good to about 1e-7. */
    private static final int SLICES = 4_000;

    /** From the first four moments about 0; empty when no fit is possible. */
    static Optional<TrueScoreBeta> of(double m1, double m2, double m3, double m4) {
        double variance = m2 - m1 * m1;
        if (!(variance > 0)) {
            return Optional.empty();
        }
        return Stream.of(
                        four(m1, variance, m3 - 3 * m1 * m2 + 2 * m1 * m1 * m1, fourth(m1, m2, m3, m4)),
                        three(m1, m2, m3),
                        two(m1, variance))
                .filter(TrueScoreBeta::isPossible)
                .findFirst();
    }

    private static double fourth(double m1, double m2, double m3, double m4) {
        return m4 - 4 * m1 * m3 + 6 * m1 * m1 * m2 - 3 * m1 * m1 * m1 * m1;
    }

    private boolean isPossible() {
        boolean shapes = alpha > 0 && beta > 0 && alpha + beta < Double.POSITIVE_INFINITY;
        return shapes && low >= 0 && low < high && high <= 1;
    }

    /** By central moments: Johnson, Kotz and Balakrishnan, "Continuous Univariate Distributions" 2 (1995), chapter 25. */
    private static TrueScoreBeta four(double mean, double variance, double third, double fourth) {
        double skew = third / Math.pow(variance, 1.5);
        double kurtosis = fourth / (variance * variance);
        double sum = 6 * (kurtosis - skew * skew - 1) / (6 + 3 * skew * skew - 2 * kurtosis);
        double below = (sum + 2) * (sum + 3) * kurtosis - 3 * (sum - 6) * (sum + 1);
        double apart = Math.signum(skew) * Math.sqrt(1 - 24 * (sum + 1) / below);
        double alpha = sum / 2 * (1 - apart);
        double beta = sum / 2 * (1 + apart);
        double unit = Math.sqrt(variance * (sum + 1) / (alpha * beta));
        return new TrueScoreBeta(mean - alpha * unit, mean + beta * unit, alpha, beta, 4);
    }

    /** With the lower limit at 0 the ratios of successive moments are linear in the sum of shapes and in the upper limit. */
    private static TrueScoreBeta three(double m1, double m2, double m3) {
        double second = m2 / m1;
        double third = m3 / m2;
        double sum = 2 * (third - second) / (2 * second - m1 - third);
        double high = second + sum * (second - m1);
        double alpha = m1 * sum / high;
        return new TrueScoreBeta(0, high, alpha, sum - alpha, 3);
    }

    private static TrueScoreBeta two(double mean, double variance) {
        double sum = mean * (1 - mean) / variance - 1;
        return new TrueScoreBeta(0, 1, mean * sum, (1 - mean) * sum, 2);
    }

    /**
     * The mean of something that depends on the true score, over true scores from a bound upwards, the others counting as 0. Each of
     * many slices counts with its exact probability, so that a density without bound at an end does no harm.
     */
    double meanFrom(double bound, DoubleUnaryOperator something) {
        BetaDistribution shape = BetaDistribution.of(alpha, beta);
        double from = Math.min(1, Math.max(0, (bound - low) / (high - low)));
        double before = shape.cumulativeProbability(from);
        double width = (1 - from) / SLICES;
        double sum = 0;
        for (int slice = 1; slice <= SLICES; slice++) {
            double upTo = shape.cumulativeProbability(from + slice * width);
            double middle = from + (slice - 0.5) * width;
            sum += (upTo - before) * something.applyAsDouble(low + middle * (high - low));
            before = upTo;
        }
        return sum;
    }
}
