package org.okrreadiness.statistics.agreement;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** The levels several raters gave the same items. A rater need not have rated every item. Immutable. */
public final class Panel {

    /** Stands where a rater gave an item no level. */
    public static final int ABSENT = -1;

    private final int levels;
    private final int[][] byRater;
    private final int items;

    private Panel(int levels, int[][] byRater, int items) {
        this.levels = levels;
        this.byRater = byRater;
        this.items = items;
    }

    /**
     * @param levels how many levels there are
     * @param byItem for each item what rater 1, rater 2 and so on gave, {@link #ABSENT} for none; later raters may be left out
     * @throws IllegalArgumentException for a level that there is not
     */
    public static Panel of(int levels, List<List<Integer>> byItem) {
        int raters = byItem.stream().mapToInt(List::size).max().orElse(0);
        int[][] byRater = new int[raters][byItem.size()];
        for (int rater = 0; rater < raters; rater++) {
            for (int item = 0; item < byItem.size(); item++) {
                List<Integer> given = byItem.get(item);
                byRater[rater][item] = rater < given.size() ? requireLevel(given.get(rater), levels) : ABSENT;
            }
        }
        return new Panel(levels, byRater, byItem.size());
    }

    /**
     * From single ratings in any order, with gaps wherever there is none.
     *
     * @param levels how many levels there are
     * @param items how many items, rated or not
     * @param raters how many raters, the scorer being one more
     * @throws IllegalArgumentException for a level, item or rater that there is not, or two ratings of one item by one rater
     */
    public static Panel of(int levels, int items, int raters, List<Rating> ratings) {
        int[][] byRater = new int[raters][items];
        Arrays.stream(byRater).forEach(rater -> Arrays.fill(rater, ABSENT));
        for (Rating rating : ratings) {
            boolean known =
                    rating.item() >= 0 && rating.item() < items && rating.rater() >= 0 && rating.rater() < raters;
            if (!known || byRater[rating.rater()][rating.item()] != ABSENT) {
                throw new IllegalArgumentException("Not one rating of one item by one rater: " + rating);
            }
            byRater[rating.rater()][rating.item()] = requireLevel(rating.level(), levels);
        }
        return new Panel(levels, byRater, items);
    }

    static int requireLevel(int level, int levels) {
        if (level < ABSENT || level >= levels) {
            throw new IllegalArgumentException("A level from 0 to " + (levels - 1) + ", not " + level);
        }
        return level;
    }

    /**
     * Only some of the raters: two markers, or a marker and the scorer, to be judged by {@link RaterAgreement} as a pair. The items keep
     * their numbers.
     *
     * @param raters their numbers, from 0
     */
    public Panel only(int... raters) {
        return new Panel(
                levels, Arrays.stream(raters).mapToObj(rater -> byRater[rater]).toArray(int[][]::new), items);
    }

    /**
     * One level given to one item; {@link Panel#ABSENT} for none.
     *
     * @param item number of the item, from 0
     * @param rater number of the rater, from 0
     * @param level from 0
     */
    public record Rating(int item, int rater, int level) {}

    public int levels() {
        return levels;
    }

    public int raters() {
        return byRater.length;
    }

    public int items() {
        return items;
    }

    /** What a rater gave an item; {@link #ABSENT} for nothing. */
    int level(int rater, int item) {
        return byRater[rater][item];
    }

    /** What every rater gave one item, {@link #ABSENT} for nothing. */
    int[] row(int item) {
        return Arrays.stream(byRater).mapToInt(rater -> rater[item]).toArray();
    }

    /** The levels given to one item, without those left out. */
    public int[] ratings(int item) {
        int[] given = new int[byRater.length];
        int count = 0;
        for (int[] rater : byRater) {
            if (rater[item] != ABSENT) {
                given[count++] = rater[item];
            }
        }
        return count == given.length ? given : Arrays.copyOf(given, count);
    }

    /** The median level of each item, of two middle ones the lower; {@link #ABSENT} where nobody rated it. */
    public int[] medians() {
        return IntStream.range(0, items).map(item -> median(ratings(item))).toArray();
    }

    private static int median(int[] levels) {
        Arrays.sort(levels);
        return levels.length == 0 ? ABSENT : levels[(levels.length - 1) / 2];
    }

    /**
     * Mean over the raters of the quadratic weighted kappa between each of them and another reading.
     *
     * @param other a level for each item
     * @param chosen which items to count, see {@link ConfusionMatrix#of(int, int[], int[], int[])}
     * @return empty when it is empty for every rater
     */
    public OptionalDouble meanKappaWith(int[] other, int[] chosen) {
        return Arrays.stream(byRater)
                .map(rater -> kappa(rater, other, chosen))
                .flatMapToDouble(OptionalDouble::stream)
                .average();
    }

    /** Mean over the pairs of raters of their quadratic weighted kappa; empty when there is no pair it is known for. */
    public OptionalDouble meanPairKappa(int[] chosen) {
        DoubleStream.Builder kappas = DoubleStream.builder();
        for (int one = 0; one < byRater.length; one++) {
            for (int two = one + 1; two < byRater.length; two++) {
                kappa(byRater[one], byRater[two], chosen).ifPresent(kappas);
            }
        }
        return kappas.build().average();
    }

    /** How many items have two ratings or more. */
    public int ratedTwice() {
        return (int) IntStream.range(0, items)
                .filter(item -> ratings(item).length > 1)
                .count();
    }

    private OptionalDouble kappa(int[] one, int[] two, int[] chosen) {
        return ConfusionMatrix.of(levels, one, two, chosen).quadraticWeightedKappa();
    }

    /** How often each item is named. */
    int[] times(int[] chosen) {
        int[] times = new int[items];
        for (int item : chosen) {
            times[item]++;
        }
        return times;
    }

    /** The numbers of all items, each once: 0 to {@code count - 1}. */
    public static int[] everyOneOf(int count) {
        return IntStream.range(0, count).toArray();
    }
}
