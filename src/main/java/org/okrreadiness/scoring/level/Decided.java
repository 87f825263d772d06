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

    private static final double CERTAIN = 0.95;

    /** Probability that a careful reader gives the same level: two decimals, 0.01 to 0.99. */
    double confidence() {
        return belief.confidence(decision.row().level());
    }

    /** True where the weighing gives more than a row that is watched, and is not all but certain. */
    boolean isOutweighed() {
        return first.standing() == Standing.WATCHED
                && confidence() < CERTAIN
                && decision.row().level().points() > first.level().points();
    }
}
