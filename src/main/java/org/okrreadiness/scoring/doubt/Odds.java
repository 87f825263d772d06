package org.okrreadiness.scoring.doubt;

/** Logarithmic odds, the scale on which reasons for and against add up. */
final class Odds {

    /** Nobody is surer than this, either way; a hand-set 1 would otherwise have infinite odds. */
    private static final double SUREST = 0.99;

    private Odds() {}

    /** The log odds of a probability, which is first brought within 0.01 and 0.99. */
    static double of(double probability) {
        double inside = Math.max(1 - SUREST, Math.min(SUREST, probability));
        return StrictMath.log(inside / (1 - inside));
    }

    /** The probability of log odds, 0 to 1. */
    static double probability(double odds) {
        return 1 / (1 + StrictMath.exp(-odds));
    }

    /** The probability as it is shown: two decimals, 0.01 to 0.99. */
    static double rounded(double probability) {
        double inside = Math.max(1 - SUREST, Math.min(SUREST, probability));
        return Math.round(inside * 100) / 100.0;
    }
}
