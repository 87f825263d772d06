package org.okrreadiness.domain.task;

/** What a symptom points to. */
public enum Cause {
    /** People do not know how. */
    KNOWLEDGE,
    /** People do not dare to say how things are. */
    TRUST,
    /** Planning, check-ins and reviews do not happen, or change nothing. */
    CADENCE,
    /** Those in charge do not stand behind it. */
    SPONSORSHIP,
    /** Managers cannot coach and decide as it asks of them. */
    MANAGER_CAPABILITY,
    /** It is not clear what the organisation wants to achieve. */
    STRATEGY,
    /** Goals are worded so that nobody can tell what they mean. */
    WORDING,
    /** It shows nothing. */
    NONE
}
