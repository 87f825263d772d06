package org.okrreadiness.domain.rubric;

/** The points on which schools of OKR thought differ and which a pack may settle by its profile. */
public enum SchoolRule {
    /** May a checkable piece of work stand as a key result? */
    DELIVERABLE_KEY_RESULTS,
    /** May a measure that stands in for a result, or one that is only held, count as sound? */
    STAND_INS,
    /** May an objective hold a figure? */
    NUMBER_IN_OBJECTIVE,
    /** Does an objective say by when? */
    DATE_IN_OBJECTIVE,
    /** How many key results make a set? */
    KEY_RESULTS,
    /** How sure should a team be, at the outset, of getting there? */
    CONFIDENCE
}
