package org.okrreadiness.statistics.calibration;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.okrreadiness.statistics.SampleSize;
import org.okrreadiness.statistics.Sufficiency;

/**
 * What a Brier score is made of: {@code score = reliability - resolution + uncertainty}, exactly, forecasts being grouped by the chance
 * that was stated. Murphy, "A new vector partition of the probability score", Journal of Applied Meteorology 12 (1973).
 *
 * <p>With few forecasts for each chance, reliability and resolution both come out too large, see {@link SampleSize#BRIER_PARTS}; of
 * chances that are hardly ever the same, for instance the scorer's, nothing can be told. Then round them first.
 *
 * @param n how many forecasts, at least 1
 * @param reliability mean squared distance of each chance from the mean outcome where it was stated; 0 when chances keep their word
 * @param resolution mean squared distance of those mean outcomes from the overall one; 0 for somebody who always says the same, the
 *     larger the better the chances tell apart what comes and what does not
 * @param uncertainty variance of the outcomes, what the events themselves leave open: up to 0.25
 * @param sufficiency by {@link SampleSize#BRIER_PARTS}, in forecasts for each stated chance on average, rounded down
 */
public record BrierParts(int n, double reliability, double resolution, double uncertainty, Sufficiency sufficiency) {

    /** Empty when there is no forecast. */
    public static Optional<BrierParts> of(List<Forecast> forecasts) {
        if (forecasts.isEmpty()) {
            return Optional.empty();
        }
        int n = forecasts.size();
        double overall = mean(forecasts);
        double reliability = 0;
        double resolution = 0;
        Collection<List<Forecast>> groups = forecasts.stream()
                .collect(Collectors.groupingBy(Forecast::chance))
                .values();
        for (List<Forecast> same : groups) {
            double outcome = mean(same);
            reliability += same.size() * square(same.get(0).chance() - outcome);
            resolution += same.size() * square(outcome - overall);
        }
        double uncertainty = forecasts.stream()
                .mapToDouble(forecast -> square(forecast.outcome() - overall))
                .sum();
        return Optional.of(new BrierParts(
                n, reliability / n, resolution / n, uncertainty / n, SampleSize.BRIER_PARTS.judge(n / groups.size())));
    }

    private static double mean(List<Forecast> forecasts) {
        return forecasts.stream().mapToDouble(Forecast::outcome).average().orElseThrow();
    }

    private static double square(double value) {
        return value * value;
    }

    /** The Brier score they make up, 0 to 1. */
    public double score() {
        return reliability - resolution + uncertainty;
    }
}
