package org.okrreadiness.domain.rubric;

/** The six things a person who runs OKRs must be able to do. An assessment's blueprint gives each its weight. */
public enum Competency {
    THEORY_AND_INTENT,
    WRITING,
    OPERATING_CADENCE,
    CHALLENGE_AND_COACHING,
    FACILITATION,
    ADOPTION_AND_GOVERNANCE
}
