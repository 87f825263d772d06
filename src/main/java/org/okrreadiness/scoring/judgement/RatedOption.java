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

    /** 0 to 3. */
    int points() {
        return Closeness.points(distance());
    }
}
