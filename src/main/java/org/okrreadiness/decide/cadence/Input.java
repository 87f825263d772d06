package org.okrreadiness.decide.cadence;

/** Something that has to lie on the table when a meeting begins. */
public enum Input {
    ANNUAL_OUTCOMES,
    LAST_RESET,
    TOP_GOALS,
    AREA_DRAFTS,
    TEAM_DRAFTS,
    DEPENDENCIES,
    SETTLED_DRAFTS,
    CHALLENGED_DRAFTS,
    CAPACITY,
    NEW_VALUES,
    OBSTACLES_SO_FAR,
    NEWS_FROM_OUTSIDE,
    FINAL_FIGURES,
    CHECK_IN_NOTES,
    REVIEW_NOTES
}
