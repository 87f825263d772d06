package org.okrreadiness.scoring.judgement;

/**
 * How somebody says a piece of news bears on a plan, beside the key. Here and nowhere else a leaning becomes a level.
 *
 * @param given -2 (speaks strongly against it) to 2 (speaks strongly for it)
 * @param key -2 to 2, decimals possible
 */
record Leaning(int given, double key) {

    /** From here on, away from nought, a key says for or against and not merely little. */
    private static final double CLEAR = 1;

    /** What a leaning to the wrong side of a clear key gets at most. */
    private static final int MOST_WHEN_REVERSED = 1;

    /**
     * By its distance to the key, as ratings are. A leaning that turns a clear key round gets 1 at most, however its level comes
     * about.
     */
    int points() {
        int close = Closeness.points(Math.abs(given - key));
        return isReversed() ? Math.min(MOST_WHEN_REVERSED, close) : close;
    }

    /** True when the key says clearly for and the leaning says against, or the other way round. */
    boolean isReversed() {
        return Math.abs(key) >= CLEAR && given * key < 0;
    }
}
