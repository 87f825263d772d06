package org.okrreadiness.verdict;

/** A score and its band, held against a cut. */
public enum Standing {
    /** The whole band lies at or above the cut. */
    REACHED,
    /** The whole band lies below the cut. */
    MISSED,
    /** The cut lies inside the band. */
    OPEN
}
