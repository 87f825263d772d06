package org.okrreadiness.statistics.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/** The mean over the pairs of raters of their quadratic weighted kappa, to be worked out many times over the same panel. */
final class PairKappas {

    private final int levels;
    private final List<Pair> pairs = new ArrayList<>();

    /**
     * Two raters.
     *
     * @param items that both rated
     * @param cells for each of them the cell of the confusion matrix that it counts in
     */
    private record Pair(int[] items, int[] cells) {}

    PairKappas(Panel panel) {
        levels = panel.levels();
        for (int one = 0; one < panel.raters(); one++) {
            for (int two = one + 1; two < panel.raters(); two++) {
                pairs.add(pair(panel, one, two));
            }
        }
    }

    private Pair pair(Panel panel, int one, int two) {
        int[] items = IntStream.range(0, panel.items())
                .filter(item -> panel.level(one, item) != Panel.ABSENT && panel.level(two, item) != Panel.ABSENT)
                .toArray();
        int[] cells = IntStream.of(items)
                .map(item -> panel.level(one, item) * levels + panel.level(two, item))
                .toArray();
        return new Pair(items, cells);
    }

    /**
     * @param times how often each item counts
     * @return as {@link Panel#meanPairKappa}
     */
    OptionalDouble of(int[] times) {
        double sum = 0;
        int known = 0;
        for (Pair pair : pairs) {
            OptionalDouble kappa = kappa(pair, times);
            if (kappa.isPresent()) {
                sum += kappa.getAsDouble();
                known++;
            }
        }
        return known > 0 ? OptionalDouble.of(sum / known) : OptionalDouble.empty();
    }

    private OptionalDouble kappa(Pair pair, int[] times) {
        int[] counts = new int[levels * levels];
        for (int i = 0; i < pair.items.length; i++) {
            counts[pair.cells[i]] += times[pair.items[i]];
        }
        return ConfusionMatrix.ofCounts(levels, counts).quadraticWeightedKappa();
    }
}
