package org.okrreadiness.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Whether confidences keep their word: of what was said with 90% confidence, 90% should be right. The bins of equal width, lowest
 * first, are the reliability curve. Guo, Pleiss, Sun and Weinberger, "On calibration of modern neural networks" (2017).
 *
 * @param bins only those with something in them
 */
public record Reliability(List<Bin> bins) {

    /**
     * What was said with a confidence between two bounds.
     *
     * @param from lower bound, included
     * @param to upper bound, included only in the last bin
     * @param n how many
     * @param confidence their mean confidence
     * @param right the share of them that was right
     */
    public record Bin(double from, double to, int n, double confidence, double right) {}

    public Reliability {
        bins = List.copyOf(bins);
    }

    /**
     * @param confidence 0 to 1, by item
     * @param right whether the item was right
     * @param bins how many bins of equal width; 10 is usual
     */
    public static Reliability of(double[] confidence, boolean[] right, int bins) {
        int[] n = new int[bins];
        int[] hits = new int[bins];
        double[] sums = new double[bins];
        for (int item = 0; item < confidence.length; item++) {
            int bin = Math.min(bins - 1, (int) (confidence[item] * bins));
            n[bin]++;
            hits[bin] += right[item] ? 1 : 0;
            sums[bin] += confidence[item];
        }
        List<Bin> filled = new ArrayList<>();
        for (int bin = 0; bin < bins; bin++) {
            if (n[bin] > 0) {
                double from = bin / (double) bins;
                double to = (bin + 1) / (double) bins;
                filled.add(new Bin(from, to, n[bin], sums[bin] / n[bin], hits[bin] / (double) n[bin]));
            }
        }
        return new Reliability(filled);
    }

    /**
     * Expected calibration error: the mean distance between confidence and share right, each bin weighted by what is in it. 0 is
     * perfect. Empty without items.
     */
    public OptionalDouble expectedCalibrationError() {
        int total = bins.stream().mapToInt(Bin::n).sum();
        double sum = bins.stream()
                .mapToDouble(bin -> bin.n() * Math.abs(bin.confidence() - bin.right()))
                .sum();
        return total > 0 ? OptionalDouble.of(sum / total) : OptionalDouble.empty();
    }
}
