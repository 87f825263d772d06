package org.okrreadiness.domain.situation;

/** Which way a measure gets better. */
public enum Polarity {
    HIGHER_IS_BETTER,
    LOWER_IS_BETTER,
    NEITHER
}
