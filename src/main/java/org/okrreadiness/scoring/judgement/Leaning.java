package org.okrreadiness.scoring.judgement;

import java.util.Optional;
import org.okrreadiness.domain.task.JudgementKey;
import org.okrreadiness.domain.task.Votes;

/**
 * How somebody says a piece of news bears on a plan, beside the key. Here and nowhere else a leaning becomes a level.
 *
 * @param given -2 (speaks strongly against it) to 2 (speaks strongly for it)
 * @param key -2 to 2, decimals possible
 * @param votes what a panel of experts said; empty where the author decided
 */
record Leaning(int given, double key, Optional<Votes> votes) {

    /**
     * Votes for a leaning as a share of those for the most frequent one, from which it gets 2 and 1; 3 is for the most frequent one
     * itself. The steps are starting values. Source: aggregate scoring of the script concordance test, B. Charlin and others, The Script
     * Concordance test: a tool to assess the reflective clinician, Teaching and Learning in Medicine 12 (2000).
     */
    private static final double MANY = 0.6;

    private static final double SOME = 0.25;

    /** From here on, away from nought, a key says for or against and not merely little. */
    private static final double CLEAR = 1;

    /** What a leaning to the wrong side of a clear key gets at most. */
    private static final int MOST_WHEN_REVERSED = 1;

    Leaning(int given, double key) {
        this(given, key, Optional.empty());
    }

    Leaning(int given, JudgementKey key) {
        this(given, key.value(), key.votes());
    }

    /**
     * By the votes for it where experts were asked, otherwise by its distance to the key, as ratings are. A leaning that turns a clear key round gets 1 at most, however its level comes
     * about.
     */
    int points() {
        int close = votes.map(panel -> points(panel.shareOfMode(given)))
                .orElseGet(() -> Closeness.points(Math.abs(given - key)));
        return isReversed() ? Math.min(MOST_WHEN_REVERSED, close) : close;
    }

    private static int points(double share) {
        if (share >= 1) {
            return 3;
        }
        if (share >= MANY) {
            return 2;
        }
        return share >= SOME ? 1 : 0;
    }

    /** True when the key says clearly for and the leaning says against, or the other way round. */
    boolean isReversed() {
        return Math.abs(key) >= CLEAR && given * key < 0;
    }
}
