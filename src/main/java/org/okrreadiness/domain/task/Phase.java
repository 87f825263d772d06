package org.okrreadiness.domain.task;

/** Where in the cycle a task plays. */
public enum Phase {
    ANNUAL_OUTCOMES,
    PLANNING,
    ALIGNMENT,
    CHECK_IN,
    MID_QUARTER_CHANGE,
    REVIEW,
    RESET,
    GOVERNANCE
}
