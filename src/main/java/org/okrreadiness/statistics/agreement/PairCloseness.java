package org.okrreadiness.statistics.agreement;

import java.util.OptionalDouble;

/** The mean over the items of the mean closeness of their pairs of ratings; items with fewer than two ratings are passed over. */
final class PairCloseness {

    /** How close two levels are that two raters gave one item. */
    @FunctionalInterface
    interface Closeness {
        double of(int one, int two);
    }

    private final double[] ofItems;

    PairCloseness(Panel panel, Closeness closeness) {
        ofItems = new double[panel.items()];
        for (int item = 0; item < ofItems.length; item++) {
            ofItems[item] = meanOfPairs(panel.ratings(item), closeness);
        }
    }

    /**
     * @param times how often each item counts
     * @return empty when no item that counts has two ratings
     */
    OptionalDouble of(int[] times) {
        double sum = 0;
        int counted = 0;
        for (int item = 0; item < ofItems.length; item++) {
            if (!Double.isNaN(ofItems[item])) {
                sum += times[item] * ofItems[item];
                counted += times[item];
            }
        }
        return counted > 0 ? OptionalDouble.of(sum / counted) : OptionalDouble.empty();
    }

    /** Not a number where there is no pair. */
    private static double meanOfPairs(int[] ratings, Closeness closeness) {
        double sum = 0;
        for (int one = 0; one < ratings.length; one++) {
            for (int two = one + 1; two < ratings.length; two++) {
                sum += closeness.of(ratings[one], ratings[two]);
            }
        }
        return sum / (ratings.length * (ratings.length - 1) / 2.0);
    }
}
