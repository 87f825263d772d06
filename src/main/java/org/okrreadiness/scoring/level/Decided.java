package org.okrreadiness.scoring.level;

import org.okrreadiness.scoring.doubt.Belief;

/**
 * What a table makes of one line.
 *
 * @param decision the row that tells the level
 * @param belief how likely each level is
 */
record Decided(Decision decision, Belief belief) {

    /** Probability that a careful reader gives the same level: two decimals, 0.01 to 0.99. */
    double confidence() {
        return belief.confidence(decision.row().level());
    }
}
