package org.okrreadiness.scoring.judgement;

/** How close is close: points of a five-step scale between an answer and what is wanted, as a level. Starting values. */
public final class Closeness {

    private Closeness() {}

    /**
     * Level 3 within half a point, 2 within one, 1 within one and three quarters, else 0.
     *
     * @param distance scale points from the key, or below the best there was to choose; 0 or more
     */
    public static int points(double distance) {
        if (distance <= 0.5) {
            return 3;
        }
        if (distance <= 1.0) {
            return 2;
        }
        return distance <= 1.75 ? 1 : 0;
    }
}
