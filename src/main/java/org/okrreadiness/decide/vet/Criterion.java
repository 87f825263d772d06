package org.okrreadiness.decide.vet;

/** What a course is looked at for. The first five are the usual vetting criteria; the last two say whether it fits this need. */
public enum Criterion {
    /** People apply what they learn, instead of hearing about it. */
    APPLICATION,
    /** Those who teach have done it. */
    WHO_DELIVERS,
    /** From planning to reset, with what holds it together. */
    WHOLE_CYCLE,
    /** What passing says about somebody. */
    ASSESSMENT,
    /** What happens once the course is over. */
    AFTERWARDS,
    /** Adoption as well as content. */
    CHANGE_MANAGEMENT,
    /** Whether length and formality suit those it is for. */
    FORMAT
}
