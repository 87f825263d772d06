package org.okrreadiness.domain.rubric;

/** How much a finding matters, the most serious first. */
public enum Severity {
    /** A gate closes: the line cannot score well as it stands. */
    GATE,
    /** A level is lost. */
    WEAKENS,
    /** Worth a thought; no level is lost. */
    THOUGHT
}
