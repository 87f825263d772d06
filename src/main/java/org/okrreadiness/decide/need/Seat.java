package org.okrreadiness.decide.need;

/** From where somebody sees how work with OKRs goes. */
public enum Seat {
    /** A sponsor or another member of the executive team. */
    SPONSOR,
    /** Runs OKRs for the organisation. */
    PROGRAMME_LEAD,
    MANAGER,
    TEAM_MEMBER,
    /** HR or learning and development. */
    HR
}
