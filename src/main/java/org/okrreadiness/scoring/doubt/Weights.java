package org.okrreadiness.scoring.doubt;

import java.util.HashMap;
import java.util.Map;

/**
 * The coefficients of one criterion, by name. What is not named weighs nothing.
 *
 * <ul>
 *   <li>{@code floor.1} to {@code floor.3}: log odds of that level or more, before anything is known
 *   <li>{@code rule}, {@code written}: how far the rules pull towards their level, and how much of the log odds of the confidence
 *       written at the row is added to that; never negative
 *   <li>{@code row.work}: a row that errs one way
 *   <li>{@code lean.} and a {@link Sign}: speaks for a higher level, or for a lower one
 *   <li>{@code blur.} and a sign: weakens the pull of the rules; never positive
 *   <li>{@code moves}: 1 where the model's level is given instead of the rules'
 *   <li>{@code enough}: the confidence from which a mark need not go to a trainer
 * </ul>
 */
record Weights(Map<String, Double> byName) {

    /**
     * Where nothing has been fitted. The threshold is a starting value: trainers have time for the least sure fifth.
     */
    static final Weights NONE = new Weights(Map.of("enough", 0.6));

    static final String FLOOR = "floor.";
    static final String RULE = "rule";
    static final String WRITTEN = "written";
    static final String ROW = "row.";
    static final String LEAN = "lean.";
    static final String BLUR = "blur.";
    static final String ENOUGH = "enough";
    static final String MOVES = "moves";

    Weights {
        byName = Map.copyOf(byName);
    }

    double of(String name) {
        return byName.getOrDefault(name, 0.0);
    }

    /** Whether levels are the model's and not the rules'. */
    boolean move() {
        return of(MOVES) > 0;
    }

    /** The same with one more. */
    Weights with(String name, double weight) {
        Map<String, Double> more = new HashMap<>(byName);
        more.put(name, weight);
        return new Weights(more);
    }

    /** Whether there is more than a threshold. */
    boolean areFitted() {
        return byName.containsKey(RULE);
    }

    /** The weights whose names begin like this, by number of the sign. */
    double[] bySign(String kind) {
        return Sign.all().stream().mapToDouble(sign -> of(kind + sign)).toArray();
    }
}
