package org.okrreadiness.scoring.doubt;

import org.okrreadiness.domain.rubric.Level;

/**
 * How likely each level is for a line, once everything has been weighed.
 *
 * @param none probability that a careful reader gives 0
 * @param one the same for 1
 * @param two the same for 2
 * @param three the same for 3; the four sum to 1
 */
public record Belief(double none, double one, double two, double three) {

    private static final double HALF = 0.5;

    /**
     * @param one log odds of level 1 or more
     * @param two log odds of level 2 or more; more of a level is never likelier than less of it, whatever the weights say
     * @param three log odds of level 3
     */
    static Belief ofOdds(double one, double two, double three) {
        double first = Odds.probability(one);
        double second = Math.min(first, Odds.probability(two));
        double third = Math.min(second, Odds.probability(three));
        return new Belief(1 - first, first - second, second - third, third);
    }

    /** The probability of exactly this level. */
    double chance(Level level) {
        return switch (level) {
            case MISSING -> none;
            case EMERGING -> one;
            case SOUND -> two;
            case STRONG -> three;
        };
    }

    /** The probability of exactly this level as it is shown: two decimals, 0.01 to 0.99. */
    public double confidence(Level level) {
        return Odds.rounded(chance(level));
    }

    /**
     * The level in the middle: as likely as not the right one lies below it or above it. It is off by fewer levels on average than the
     * likeliest one.
     */
    Level middle() {
        if (none >= HALF) {
            return Level.MISSING;
        }
        if (none + one >= HALF) {
            return Level.EMERGING;
        }
        return three > HALF ? Level.STRONG : Level.SOUND;
    }
}
