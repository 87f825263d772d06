package org.okrreadiness.decide.cadence;

/** A part of the quarter. What happens to a meeting that was missed is ruled by it. */
public enum Stage {
    /** From annual outcomes to goals that people have said yes to, before the quarter begins. */
    PLANNING,
    /** Values, confidence and what stands in the way, all through the quarter. */
    CHECK_IN,
    /** Whether the priorities still hold, in the middle. */
    MID_QUARTER,
    /** What was reached, in the last week. */
    REVIEW,
    /** What changes in the way of working, before the next planning. */
    RESET
}
