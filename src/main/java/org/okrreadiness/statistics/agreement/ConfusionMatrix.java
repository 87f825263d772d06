package org.okrreadiness.statistics.agreement;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * How often each level was given where each level was right, and what follows from that for the agreement of the two.
 *
 * <p>Every figure of agreement between two readings of the same items depends on these counts alone. Immutable.
 */
public final class ConfusionMatrix {

    private final int levels;
    private final int[] counts;
    private final int total;

    private ConfusionMatrix(int levels, int[] counts) {
        this.levels = levels;
        this.counts = counts;
        this.total = IntStream.of(counts).sum();
    }

    /**
     * Counts two readings of the same items. Items that either left out ({@link Panel#ABSENT}) are passed over.
     *
     * @param levels how many levels there are; they run from 0 to {@code levels - 1}
     * @param reference the level held to be right, by item
     * @param given the level under test, by item
     * @param items which items to count; one that is named twice counts twice
     * @throws IllegalArgumentException for a level that there is not
     */
    public static ConfusionMatrix of(int levels, int[] reference, int[] given, int[] items) {
        int[] counts = new int[levels * levels];
        for (int item : items) {
            Panel.requireLevel(reference[item], levels);
            Panel.requireLevel(given[item], levels);
            if (reference[item] != Panel.ABSENT && given[item] != Panel.ABSENT) {
                counts[reference[item] * levels + given[item]]++;
            }
        }
        return new ConfusionMatrix(levels, counts);
    }

    /** @param counts for each reference level in turn how often each level was given; not copied */
    static ConfusionMatrix ofCounts(int levels, int[] counts) {
        return new ConfusionMatrix(levels, counts);
    }

    /** Counts two readings of the same items, each item once. */
    public static ConfusionMatrix of(int levels, int[] reference, int[] given) {
        return of(levels, reference, given, Panel.everyOneOf(reference.length));
    }

    /** How many items both have a level for. */
    public int total() {
        return total;
    }

    public int count(int reference, int given) {
        return counts[reference * levels + given];
    }

    /** The counts, a row for each reference level, in it a number for each given level. */
    public List<List<Integer>> rows() {
        return IntStream.range(0, levels)
                .mapToObj(reference -> IntStream.range(0, levels)
                        .mapToObj(given -> count(reference, given))
                        .toList())
                .toList();
    }

    /**
     * Quadratic weighted kappa, {@code 1 - mean((G - R)^2) / (Var(R) + Var(G) + (mean(G) - mean(R))^2)}: 1 is perfect agreement, 0
     * what independent readings with the same habits would reach. Cohen, "Weighted kappa", Psychological Bulletin 70 (1968), in the
     * form of Fleiss and Cohen (1973).
     *
     * @return -1 to 1; empty when both give one and the same level throughout, or nothing was counted
     */
    public OptionalDouble quadraticWeightedKappa() {
        double gap = meanGiven() - meanReference();
        double expected = varianceOfReference() + varianceOfGiven() + gap * gap;
        return expected > 0 ? OptionalDouble.of(1 - meanSquaredDifference() / expected) : OptionalDouble.empty();
    }

    /** Share of items on which both agree. Empty when nothing was counted. */
    public OptionalDouble exact() {
        return within(0);
    }

    /** Share of items on which they are at most one level apart. Empty when nothing was counted. */
    public OptionalDouble adjacent() {
        return within(1);
    }

    private OptionalDouble within(int distance) {
        return ratio(sum((reference, given) -> Math.abs(reference - given) <= distance ? 1 : 0), total);
    }

    /**
     * Standardised mean difference, {@code (mean(G) - mean(R)) / sd(R)}: how much higher the tested reading marks, in standard
     * deviations of the reference. Williamson, Xi and Breyer, "A framework for evaluation and use of automated scoring" (2012), hold
     * more than 0.15 either way to be a reason for care.
     *
     * @return empty when the reference does not vary
     */
    public OptionalDouble standardisedMeanDifference() {
        return ratio(meanGiven() - meanReference(), Math.sqrt(varianceOfReference()));
    }

    /** Of the items whose reference is {@code level}, the share that was given that level. Empty when there are none. */
    public OptionalDouble recall(int level) {
        return ratio(count(level, level), sum((reference, given) -> reference == level ? 1 : 0));
    }

    private double meanSquaredDifference() {
        return sum((reference, given) -> (reference - given) * (reference - given)) / total;
    }

    private double meanReference() {
        return sum((reference, given) -> reference) / total;
    }

    private double meanGiven() {
        return sum((reference, given) -> given) / total;
    }

    private double varianceOfReference() {
        double mean = meanReference();
        return sum((reference, given) -> (reference - mean) * (reference - mean)) / total;
    }

    private double varianceOfGiven() {
        double mean = meanGiven();
        return sum((reference, given) -> (given - mean) * (given - mean)) / total;
    }

    private double sum(Cell value) {
        double sum = 0;
        for (int i = 0; i < counts.length; i++) {
            sum += counts[i] * value.of(i / levels, i % levels);
        }
        return sum;
    }

    private static OptionalDouble ratio(double part, double whole) {
        return whole > 0 ? OptionalDouble.of(part / whole) : OptionalDouble.empty();
    }

    /** What one item in a cell contributes. */
    private interface Cell {
        double of(int reference, int given);
    }
}
