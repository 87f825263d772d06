package org.okrreadiness.statistics.calibration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.okrreadiness.statistics.Interval;
import org.okrreadiness.statistics.SampleSize;
import org.okrreadiness.statistics.Sufficiency;
import org.okrreadiness.statistics.Wilson;

/**
 * Whether stated chances keep their word: of what was said with 90%, 90% should come. The bins, lowest first, are the curve (also called reliability diagram). Murphy and Winkler, "Reliability of subjective probability forecasts of precipitation and
 * temperature", Applied Statistics 26 (1977).
 *
 * <p>Bins of equal width show the whole range, but most forecasts may fall into few of them; bins of equal counts are all as certain as
 * the others, and narrow where forecasts are many: Nguyen and O'Connor, "Posterior calibration and exploratory analysis for natural
 * language processing models" (2015).
 *
 * @param bins only those with something in them
 */
public record CalibrationCurve(List<Bin> bins) {

    /**
     * What was said with a chance between two bounds.
     *
     * @param from lower bound, included
     * @param to upper bound; of bins of equal width included only in the last, of bins of equal counts the largest chance in it
     * @param n how many forecasts, at least 1
     * @param chance their mean chance
     * @param outcome their mean outcome: for single events the share of them that came
     * @param interval 95% interval of that share, {@link Wilson}'s; too wide where outcomes are shares of several
     */
    public record Bin(double from, double to, int n, double chance, double outcome, Interval interval) {

        private static Bin of(double from, double to, List<Forecast> forecasts) {
            int n = forecasts.size();
            double chances = forecasts.stream().mapToDouble(Forecast::chance).sum();
            double outcomes = forecasts.stream().mapToDouble(Forecast::outcome).sum();
            return new Bin(from, to, n, chances / n, outcomes / n, Wilson.interval(outcomes / n, n));
        }

        /** By {@link SampleSize#CALIBRATION_BIN}. */
        public Sufficiency sufficiency() {
            return SampleSize.CALIBRATION_BIN.judge(n);
        }

        /** Whether what was said lies outside the interval of what came. */
        public boolean isOff() {
            return chance < interval.low() || chance > interval.high();
        }
    }

    public CalibrationCurve {
        bins = List.copyOf(bins);
    }

    /**
     * @param forecasts in any order
     * @param bins how many bins of equal width, at least 1; 10 is usual
     */
    public static CalibrationCurve of(List<Forecast> forecasts, int bins) {
        requireBins(bins);
        TreeMap<Integer, List<Forecast>> filled = new TreeMap<>();
        for (Forecast forecast : forecasts) {
            int bin = Math.min(bins - 1, (int) (forecast.chance() * bins));
            filled.computeIfAbsent(bin, first -> new ArrayList<>()).add(forecast);
        }
        return new CalibrationCurve(filled.entrySet().stream()
                .map(bin -> Bin.of(bin.getKey() / (double) bins, (bin.getKey() + 1) / (double) bins, bin.getValue()))
                .toList());
    }

    /**
     * Bins with as many forecasts as each other, as nearly as that goes: the same chance is never divided between two, so that where many
     * say the same there are fewer and fuller bins.
     *
     * @param forecasts in any order
     * @param bins how many bins at most, at least 1
     */
    public static CalibrationCurve ofEqualCounts(List<Forecast> forecasts, int bins) {
        requireBins(bins);
        List<Forecast> sorted = forecasts.stream()
                .sorted(Comparator.comparingDouble(Forecast::chance))
                .toList();
        List<Bin> filled = new ArrayList<>();
        int from = 0;
        for (int bin = 1; bin <= bins; bin++) {
            int to = endOfSame(sorted, (int) ((long) bin * sorted.size() / bins));
            if (to > from) {
                List<Forecast> within = sorted.subList(from, to);
                filled.add(Bin.of(within.get(0).chance(), sorted.get(to - 1).chance(), within));
                from = to;
            }
        }
        return new CalibrationCurve(filled);
    }

    /** A place in the order, moved on until the chance changes. */
    private static int endOfSame(List<Forecast> sorted, int place) {
        int end = place;
        while (end > 0
                && end < sorted.size()
                && sorted.get(end).chance() == sorted.get(end - 1).chance()) {
            end++;
        }
        return end;
    }

    private static void requireBins(int bins) {
        if (bins < 1) {
            throw new IllegalArgumentException("At least one bin, not " + bins);
        }
    }

    /** By {@link SampleSize#CALIBRATION_BIN}, in forecasts for each bin on average, rounded down: what the error below rests on. */
    public Sufficiency sufficiency() {
        int total = bins.stream().mapToInt(Bin::n).sum();
        return SampleSize.CALIBRATION_BIN.judge(total / Math.max(1, bins.size()));
    }

    /**
     * Expected calibration error: the mean distance between chance and outcome, each bin weighted by what is in it. 0 is perfect; chance
     * alone makes it larger, the more so the fewer forecasts there are. Guo, Pleiss, Sun and Weinberger, "On calibration of modern neural
     * networks" (2017).
     *
     * @return 0 to 1; empty without forecasts
     */
    public OptionalDouble expectedCalibrationError() {
        int total = bins.stream().mapToInt(Bin::n).sum();
        double sum = bins.stream()
                .mapToDouble(bin -> bin.n() * Math.abs(bin.chance() - bin.outcome()))
                .sum();
        return total > 0 ? OptionalDouble.of(sum / total) : OptionalDouble.empty();
    }
}
