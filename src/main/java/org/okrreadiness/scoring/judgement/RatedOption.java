package org.okrreadiness.scoring.judgement;

/**
 * One response with the person's rating and the key's.
 *
 * @param id the option's id
 * @param rating 1 to 5
 * @param key 1 to 5, decimals possible
 */
record RatedOption(String id, int rating, double key) {

    /** Scale points between rating and key, 0 to 4. */
    double distance() {
        return Math.abs(rating - key);
    }

    /** Level 3 within half a point of the key, 2 within one, 1 within one and three quarters, else 0. Starting values. */
    int points() {
        double distance = distance();
        if (distance <= 0.5) {
            return 3;
        }
        if (distance <= 1.0) {
            return 2;
        }
        return distance <= 1.75 ? 1 : 0;
    }
}
