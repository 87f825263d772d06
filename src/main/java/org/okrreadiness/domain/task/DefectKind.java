package org.okrreadiness.domain.task;

/** The names a participant can give to a defect, in the order of the palette (keys 1 to 9). */
public enum DefectKind {
    /** Work or output where a result should stand. */
    ACTIVITY,
    /** Nobody could compute it: the measure is vague, unknown or cannot be pulled. */
    MEASURE_UNCLEAR,
    /** No baseline, no target, or a baseline nobody knows. */
    BASELINE_OR_TARGET_MISSING,
    /** Several results in one line, or a vague word carries the meaning. */
    SEVERAL_OR_VAGUE,
    /** Held or trivially moved: an indicator to watch, not a result to reach. */
    BUSINESS_AS_USUAL,
    /** Reaching it would not show that the objective happened. */
    OFF_THE_OBJECTIVE,
    /** Two lines measure the same thing. */
    SAME_MEASURE_TWICE,
    /** It can be reached by doing harm that nothing in the set would show. */
    NO_GUARDRAIL,
    /** The objective is a slogan or holds everything at once. */
    SLOGAN
}
