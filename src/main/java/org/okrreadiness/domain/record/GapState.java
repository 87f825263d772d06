package org.okrreadiness.domain.record;

/** How a person stands in one competency against what their role asks for. */
public enum GapState {
    /** Nothing is asked for and nothing is known. */
    NOT_ASKED,
    /** Nothing is asked for, but there is a record that holds. */
    BEYOND,
    /** Asked for and shown, by evidence that holds. */
    MET,
    /** The level was shown, but by weaker evidence than is asked for. */
    EVIDENCE_SHORT,
    /** What holds shows less than is asked for. */
    LEVEL_SHORT,
    /** There were records and none holds any more. */
    EXPIRED,
    /** Nothing is known. */
    NO_RECORD;

    /** Whether something is asked for that is not there. */
    public boolean isGap() {
        return this == EVIDENCE_SHORT || this == LEVEL_SHORT || this == EXPIRED || this == NO_RECORD;
    }
}
