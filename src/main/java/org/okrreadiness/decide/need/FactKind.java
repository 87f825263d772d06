package org.okrreadiness.decide.need;

/** What may be known already, as a number from 0 to 100. */
public enum FactKind {
    /** Mean score of a group in a competency, and so the next five. */
    THEORY_AND_INTENT,
    WRITING,
    OPERATING_CADENCE,
    CHALLENGE_AND_COACHING,
    FACILITATION,
    ADOPTION_AND_GOVERNANCE,
    /** Of the check-ins that were planned, the share that took place, in per cent. */
    CHECKINS_HELD,
    /** The same of reviews. */
    REVIEWS_HELD
}
