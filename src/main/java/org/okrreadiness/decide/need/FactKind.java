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
    REVIEWS_HELD,
    /** Of key results that are in use, the share that names something that will be different, in per cent. */
    KEY_RESULTS_OUTCOME,
    /** Of these, the share that says from where to where and how it can be checked, in per cent. */
    KEY_RESULTS_MEASURED
}
