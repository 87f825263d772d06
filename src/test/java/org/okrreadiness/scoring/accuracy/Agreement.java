package org.okrreadiness.scoring.accuracy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How far the scorer's levels agree with the reference, level by level from 0 to 3. */
final class Agreement {

    private final List<int[]> pairs = new ArrayList<>();

    void add(int reference, int scored) {
        pairs.add(new int[] {reference, scored});
    }

    int size() {
        return pairs.size();
    }

    /** Quadratic weighted kappa: 1 is perfect, 0 is what chance gives. NaN when nothing varies. */
    double kappa() {
        double squares = pairs.stream()
                .mapToDouble(p -> (p[0] - p[1]) * (p[0] - p[1]))
                .average()
                .orElse(Double.NaN);
        double gap = mean(0) - mean(1);
        return 1 - squares / (variance(0) + variance(1) + gap * gap);
    }

    /** The share within {@code distance} levels of the reference. */
    double within(int distance) {
        return pairs.stream().filter(p -> Math.abs(p[0] - p[1]) <= distance).count() / (double) pairs.size();
    }

    /** How much higher the scorer marks on average, in standard deviations of the reference. */
    double meanDifference() {
        return (mean(1) - mean(0)) / Math.sqrt(variance(0));
    }

    /** Of the lines whose reference is {@code level}, the share the scorer gives that level. */
    double recall(int level) {
        List<int[]> there = pairs.stream().filter(p -> p[0] == level).toList();
        return there.isEmpty()
                ? Double.NaN
                : there.stream().filter(p -> p[1] == level).count() / (double) there.size();
    }

    private double mean(int which) {
        return pairs.stream().mapToInt(p -> p[which]).average().orElse(Double.NaN);
    }

    private double variance(int which) {
        double mean = mean(which);
        return pairs.stream()
                .mapToDouble(p -> (p[which] - mean) * (p[which] - mean))
                .average()
                .orElse(Double.NaN);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "n %3d  QWK %5.3f  exact %.2f  adjacent %.2f  SMD %+.2f  recall by level %.2f %.2f %.2f %.2f",
                size(),
                kappa(),
                within(0),
                within(1),
                meanDifference(),
                recall(0),
                recall(1),
                recall(2),
                recall(3));
    }
}
