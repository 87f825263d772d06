package org.okrreadiness.domain.record;

/** Who gave the marks a record rests on, as far as it says how much they can be relied on. */
public enum MarkedBy {
    /** The scorer alone. */
    SCORER,
    /** A person gave some of them, and had not shown that they mark as the reference does. */
    MARKER,
    /** A person gave some of them after having qualified on reference answers. */
    QUALIFIED_MARKER,
    /** Somebody who was there answers for what they saw. */
    WITNESS
}
