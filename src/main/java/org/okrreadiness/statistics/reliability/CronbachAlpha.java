package org.okrreadiness.statistics.reliability;

import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.commons.statistics.distribution.FDistribution;
import org.okrreadiness.statistics.Estimate;
import org.okrreadiness.statistics.Figure;
import org.okrreadiness.statistics.Interval;
import org.okrreadiness.statistics.Moments;
import org.okrreadiness.statistics.SampleSize;
import org.okrreadiness.statistics.ScoreMatrix;

/**
 * Cronbach's alpha, {@code k / (k - 1) (1 - sum of the parts' variances / variance of their sum)}: how far the sum over k parts would
 * come out the same with other parts of the kind. A lower bound of reliability unless errors of the parts go together; tasks on one
 * case do, so they are one part (a testlet). Cronbach, "Coefficient alpha and the internal structure of tests", Psychometrika 16
 * (1951).
 */
public final class CronbachAlpha {

    private static final double TAIL = 0.025;

    /** Sums whose variance is less than this share of the parts' are the same but for rounding. */
    static final double ROUNDING = 1e-24;

    private CronbachAlpha() {}

    /**
     * With Feldt's 95% interval, judged by {@link SampleSize#ALPHA}.
     *
     * @param scores a row for each person, a column for each part
     */
    public static Figure of(ScoreMatrix scores) {
        OptionalDouble alpha = value(scores);
        Optional<Interval> interval =
                alpha.isPresent() ? interval(alpha.getAsDouble(), scores.persons(), scores.parts()) : Optional.empty();
        return new Figure(new Estimate(alpha, interval), SampleSize.ALPHA.judge(scores.persons()));
    }

    /** At most 1, unbounded below; empty for fewer than two parts or persons, or when the sums do not vary. */
    static OptionalDouble value(ScoreMatrix scores) {
        OptionalDouble total = Moments.variance(scores.totals());
        if (scores.parts() < 2 || total.isEmpty() || total.getAsDouble() <= 0) {
            return OptionalDouble.empty();
        }
        double ofParts = 0;
        for (int part = 0; part < scores.parts(); part++) {
            ofParts += Moments.variance(scores.part(part)).orElseThrow();
        }
        if (total.getAsDouble() <= ROUNDING * ofParts) {
            return OptionalDouble.empty();
        }
        double parts = scores.parts();
        return OptionalDouble.of(parts / (parts - 1) * (1 - ofParts / total.getAsDouble()));
    }

    /**
     * The 95% interval of alpha: {@code (1 - true) / (1 - alpha)} follows F with n - 1 and (n - 1)(k - 1) degrees of freedom when parts
     * have normal, equal and independent errors. Feldt, "The approximate sampling distribution of Kuder-Richardson reliability
     * coefficient twenty", Psychometrika 30 (1965); Feldt, Woodruff and Salih, "Statistical inference for coefficient alpha", Applied
     * Psychological Measurement 11 (1987).
     *
     * @param alpha at most 1
     * @param persons n
     * @param parts k
     * @return empty for fewer than two persons or parts, or for an alpha of 1
     */
    public static Optional<Interval> interval(double alpha, int persons, int parts) {
        if (persons < 2 || parts < 2 || !(alpha < 1)) {
            return Optional.empty();
        }
        FDistribution ratio = FDistribution.of(persons - 1, (persons - 1.0) * (parts - 1));
        return Optional.of(new Interval(
                1 - (1 - alpha) * ratio.inverseSurvivalProbability(TAIL),
                1 - (1 - alpha) * ratio.inverseCumulativeProbability(TAIL)));
    }
}
