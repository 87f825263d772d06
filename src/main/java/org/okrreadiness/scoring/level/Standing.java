package org.okrreadiness.scoring.level;

/** How far the weighing of a line's signs and words may go against a row. */
enum Standing {
    /** The weighing decides. */
    USUAL,
    /**
     * The weighing decides, but where it gives more than the row a trainer looks: numbers on a team's own work look like a result in
     * every other respect, and whoever wants undeserved marks uses that.
     */
    WATCHED,
    /** Nothing outweighs the row: the text is no honest attempt, or a school decides. */
    FIRM
}
