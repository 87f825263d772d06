package org.okrreadiness.scoring.judgement;

/** How close is close: points of a five-step scale between an answer and the key, as a level. Starting values. */
final class Closeness {

    private Closeness() {}

    /** Level 3 within half a point, 2 within one, 1 within one and three quarters, else 0. */
    static int points(double distance) {
        if (distance <= 0.5) {
            return 3;
        }
        if (distance <= 1.0) {
            return 2;
        }
        return distance <= 1.75 ? 1 : 0;
    }
}
