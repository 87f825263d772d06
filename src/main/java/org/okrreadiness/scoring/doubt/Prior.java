package org.okrreadiness.scoring.doubt;

import org.okrreadiness.domain.rubric.Level;

/**
 * What is believed once a row has decided and before the line's signs are weighed.
 *
 * @param level the level the row gives
 * @param firm whether nothing outweighs the row
 * @param one log odds that a careful reader gives 1 or more
 * @param two the same for 2 or more
 * @param three the same for 3
 */
public record Prior(Level level, boolean firm, double one, double two, double three) {

    private static final double NEVER = Double.NEGATIVE_INFINITY;

    /** The level is right with exactly the probability written at the row. */
    static Prior asWritten(Level level, double written) {
        double odds = Odds.of(written);
        int points = level.points();
        return points == 0
                ? new Prior(level, true, -odds, NEVER, NEVER)
                : new Prior(level, true, odds, points >= 2 ? odds : NEVER, points == 3 ? odds : NEVER);
    }

    /** Nothing outweighs the row. */
    public Prior held() {
        return new Prior(level, true, one, two, three);
    }
}
