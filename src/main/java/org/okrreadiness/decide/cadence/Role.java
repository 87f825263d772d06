package org.okrreadiness.decide.cadence;

/** Who has to be there. A meeting without one of them is a missed one. */
public enum Role {
    /** Whoever leads the cadence; is at every meeting. */
    LEAD,
    /** Whoever answers for the annual outcomes. */
    SPONSOR,
    /** Those who lead areas, departments or regions. */
    AREA_LEADS,
    TEAM_LEADS,
    /** One person for each key result. */
    KEY_RESULT_OWNERS,
    /** Everybody in the team. */
    TEAM,
    /** Somebody who is not in the team and asks. */
    CHALLENGER,
    /** Somebody who may decide in the place of each of the others. */
    DEPUTIES
}
