package org.okrreadiness.decide.need;

/** What may lie behind OKRs that do not work. Several can be true at once. */
public enum Cause {
    /** It is not clear what the organisation wants to achieve. */
    STRATEGY,
    /** Nobody decides between priorities, or planning and budget go their own ways. */
    GOVERNANCE,
    /** Those in charge speak for OKRs and go past them. */
    SPONSORSHIP,
    /** People do not believe that OKRs decide anything. */
    TRUST,
    /** People do not dare to say how things are, because figures have been or may be used against them. */
    SAFETY,
    /** Planning, check-ins and reviews happen when there is time. */
    CADENCE,
    /** Managers cannot yet lead the conversations, or only some can. */
    MANAGER_CAPABILITY,
    /** People do not know how it works. */
    KNOWLEDGE,
    /** People know how it works and do otherwise when it counts. */
    APPLICATION,
    /** Objectives and key results are busy, vague or cannot be measured. */
    OKR_QUALITY
}
