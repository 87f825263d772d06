package org.okrreadiness.decide.need;

/** How somebody comes to know what they say. */
public enum EvidenceKind {
    /** Seen or counted oneself. */
    SEEN,
    /** Told by somebody who saw it. */
    HEARD,
    IMPRESSION
}
