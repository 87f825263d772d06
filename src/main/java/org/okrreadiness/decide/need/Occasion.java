package org.okrreadiness.decide.need;

/** Why the question comes up now. */
public enum Occasion {
    /** OKRs have not been run here yet; statements of a running cycle are set aside. */
    FIRST_ROLLOUT,
    /** They are run and disappoint. */
    NOT_WORKING,
    /** They are to reach further functions and be tied to planning. */
    EMBED,
    /** A path is wanted for people who will lead OKRs one day. */
    CAPABILITY_PATH,
    OTHER
}
