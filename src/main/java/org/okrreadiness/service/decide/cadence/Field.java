package org.okrreadiness.service.decide.cadence;

/** What a person gives for a plan. */
public enum Field {
    PLAN,
    START,
    WEEKS,
    DAY,
    TIME,
    ZONE,
    RHYTHM,
    CHECK_IN_MINUTES,
    WORKSHOP_MINUTES,
    REMINDER,
    WEEKEND,
    HOLIDAYS,
    TEAMS,
    LEVELS,
    LEAD,
    EMPHASIS
}
