package org.okrreadiness.scoring.level;

import org.okrreadiness.scoring.doubt.Belief;

/**
 * What a table makes of one line.
 *
 * @param first the row that held first
 * @param decision the row that tells the level
 * @param belief how likely each level is
 */
record Decided(Row first, Decision decision, Belief belief) {

    /** Probability that a careful reader gives the same level: two decimals, 0.01 to 0.99. */
    double confidence() {
        return belief.confidence(decision.row().level());
    }

    /** True where the weighing gives more than a row that is watched. */
    boolean isOutweighed() {
        return first.standing() == Standing.WATCHED
                && decision.row().level().points() > first.level().points();
    }
}
