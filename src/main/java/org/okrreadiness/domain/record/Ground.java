package org.okrreadiness.domain.record;

/** Why records about a person may be kept at all (GDPR, article 6). Nobody is entered without one. */
public enum Ground {
    /** The person keeps records about themself, on their own machine. */
    OWN_USE,
    /** The person agreed, and can take that back. */
    CONSENT,
    /** An agreement with the people or those who represent them, such as a works agreement. */
    AGREEMENT
}
