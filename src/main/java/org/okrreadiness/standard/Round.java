package org.okrreadiness.standard;

/** When a judge said it. */
public enum Round {
    /** By themselves. */
    FIRST,
    /** After the panel has talked. */
    SECOND
}
