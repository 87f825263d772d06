package org.okrreadiness.domain.record;

/** Under what conditions evidence was given. */
public enum Conditions {
    /** With live feedback, as often as wished. Shows where somebody is, and meets nothing a role asks for. */
    PRACTICE,
    /** Sealed: once, without feedback, with every answer signed and chained. */
    SEALED,
    /** At work, seen by whoever answers for it. */
    AT_WORK
}
