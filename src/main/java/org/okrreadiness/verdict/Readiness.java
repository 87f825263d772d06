package org.okrreadiness.verdict;

/** What is said about a person. */
public enum Readiness {
    READY,
    NOT_YET,
    /** The evidence does not carry either of the other two. */
    CANNOT_TELL_YET
}
