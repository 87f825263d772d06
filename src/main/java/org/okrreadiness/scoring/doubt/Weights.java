package org.okrreadiness.scoring.doubt;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What was fitted for one criterion: for each thing that bears on its level three weights, added to the log odds that a careful reader
 * gives level 1 or more, 2 or more, and 3. The names say what they weigh:
 *
 * <ul>
 *   <li>{@code floor}: what holds for every line
 *   <li>{@code rule.1}, {@code rule.2}, {@code rule.3}: what the decision table's level counts for: added where it is at least that,
 *       taken away where it is not; never negative
 *   <li>{@code row.work}: a row that errs one way
 *   <li>a {@link Sign}: speaks for a higher level, or for a lower one
 *   <li>{@code word.pilot}, {@code pair.set_up} and the like: a {@link Wording}
 *   <li>{@code moves}: 1 where the model's level is given instead of the table's
 *   <li>{@code enough}: the confidence from which a mark need not go to a trainer
 * </ul>
 */
final class Weights {

    /** How many thresholds lie between the levels. */
    static final int THRESHOLDS = 3;

    static final String FLOOR = "floor";
    static final String RULE = "rule.";
    static final String ROW = "row.";
    static final String ENOUGH = "enough";
    static final String MOVES = "moves";

    private static final double[] NOTHING = new double[THRESHOLDS];

    /**
     * Where nothing has been fitted. The threshold is a starting value: trainers have time for the least sure fifth.
     */
    static final Weights NONE = new Weights(Map.of(ENOUGH, new double[] {0.6}), new WordIndex(List.of()));

    private final Map<String, double[]> byName;
    private final WordIndex index;

    /** Three for each sign, one after the other: these are added up for every line and criterion. */
    private final double[] signs;

    private final double[] words;

    /**
     * @param byName three numbers each; one for those that are no weights
     * @param index the numbers of the wordings among the names
     */
    Weights(Map<String, double[]> byName, WordIndex index) {
        this.byName = Map.copyOf(byName);
        this.index = index;
        this.words = inARow(IntStream.range(0, index.size()).mapToObj(index::name));
        this.signs = inARow(Sign.all().stream());
    }

    private double[] inARow(Stream<String> names) {
        return names.flatMapToDouble(name -> Arrays.stream(of(name))).toArray();
    }

    Map<String, double[]> byName() {
        return byName;
    }

    /** The three weights of a name; zeros for one that was not fitted. */
    double[] of(String name) {
        return byName.getOrDefault(name, NOTHING);
    }

    /** Adds {@code extent} times the three weights of the sign with this number. */
    void addSign(int sign, double extent, double[] sums) {
        add(signs, sign, extent, sums);
    }

    /** Adds the three weights of the wording with this number. */
    void addWords(int number, double[] sums) {
        add(words, number, 1, sums);
    }

    /** How much a word by itself speaks for a level and against its neighbours; 0 for one that weighs nothing. */
    double speaksFor(int points, String word) {
        int number = index.word(word);
        if (number < 0) {
            return 0;
        }
        int first = number * THRESHOLDS;
        double reached = points > 0 ? words[first + points - 1] : 0;
        double passed = points < THRESHOLDS ? words[first + points] : 0;
        return reached - passed;
    }

    private static void add(double[] weights, int number, double extent, double[] sums) {
        int first = number * THRESHOLDS;
        sums[0] += extent * weights[first];
        sums[1] += extent * weights[first + 1];
        sums[2] += extent * weights[first + 2];
    }

    /** The confidence from which a mark need not go to a trainer, 0 to 1. */
    double enough() {
        return of(ENOUGH)[0];
    }

    /** Whether levels are the model's and not the rules'. */
    boolean move() {
        return of(MOVES)[0] > 0;
    }

    /** The same with a number that is no weight. */
    Weights with(String name, double number) {
        Map<String, double[]> more = new HashMap<>(byName);
        more.put(name, new double[] {number});
        return new Weights(more, index);
    }

    /** Whether there is more than a threshold. */
    boolean areFitted() {
        return byName.containsKey(FLOOR);
    }
}
