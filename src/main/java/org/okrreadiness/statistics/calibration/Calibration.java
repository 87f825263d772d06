package org.okrreadiness.statistics.calibration;

import java.util.List;
import java.util.Optional;
import org.apache.commons.statistics.distribution.TDistribution;
import org.okrreadiness.statistics.Interval;
import org.okrreadiness.statistics.SampleSize;
import org.okrreadiness.statistics.Sufficiency;

/**
 * How stated chances and outcomes go together.
 *
 * @param n how many forecasts, at least 1
 * @param brier mean squared difference of chance and outcome, 0 (perfect) to 1; 0.25 is what saying "half" every time gives for single
 *     events. Source: G. W. Brier, Verification of forecasts expressed in terms of probability, Monthly Weather Review 78 (1950).
 * @param meanChance 0 to 1
 * @param meanOutcome 0 to 1
 * @param excess mean chance minus mean outcome, above 0 for overconfidence, with its 95% interval (Student's t over forecasts); the
 *     interval is empty for fewer than two forecasts. Source: S. Lichtenstein, B. Fischhoff, L. D. Phillips, Calibration of
 *     probabilities: the state of the art to 1980, in: Judgment under uncertainty (1982).
 */
public record Calibration(int n, double brier, double meanChance, double meanOutcome, Optional<Interval> excess) {

    /** With fewer forecasts nothing is said about a single person's confidence. */
    public static final int FEWEST = SampleSize.FORECASTS.toLook();

    private static final double UPPER = 0.975;

    /** Empty when there is no forecast. */
    public static Optional<Calibration> of(List<Forecast> forecasts) {
        if (forecasts.isEmpty()) {
            return Optional.empty();
        }
        int n = forecasts.size();
        double chance = forecasts.stream().mapToDouble(Forecast::chance).sum() / n;
        double outcome = forecasts.stream().mapToDouble(Forecast::outcome).sum() / n;
        double brier =
                forecasts.stream().mapToDouble(f -> f.excess() * f.excess()).sum() / n;
        return Optional.of(new Calibration(n, brier, chance, outcome, interval(forecasts, chance - outcome)));
    }

    private static Optional<Interval> interval(List<Forecast> forecasts, double mean) {
        int n = forecasts.size();
        if (n < 2) {
            return Optional.empty();
        }
        double squares = forecasts.stream()
                .mapToDouble(f -> (f.excess() - mean) * (f.excess() - mean))
                .sum();
        double half = TDistribution.of(n - 1).inverseCumulativeProbability(UPPER) * Math.sqrt(squares / (n - 1) / n);
        return Optional.of(new Interval(mean - half, mean + half));
    }

    /** Mean chance minus mean outcome. */
    public double meanExcess() {
        return meanChance - meanOutcome;
    }

    /** By {@link SampleSize#FORECASTS}, which is about the excess; the score itself needs as many. */
    public Sufficiency sufficiency() {
        return SampleSize.FORECASTS.judge(n);
    }

    /** Enough to speak about one person's confidence. */
    public boolean isEnough() {
        return sufficiency().grounds() != Sufficiency.Grounds.TOO_FEW;
    }
}
