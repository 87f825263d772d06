package org.okrreadiness.domain.okr;

/** Which way the participant says a measure should move. */
public enum Direction {
    UNSTATED,
    INCREASE,
    DECREASE,
    HOLD
}
