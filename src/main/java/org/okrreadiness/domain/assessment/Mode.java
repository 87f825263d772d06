package org.okrreadiness.domain.assessment;

/** How an assessment is sat. */
public enum Mode {
    /** With live findings, as often as wished. */
    PRACTICE,
    /** Without any feedback until it is handed in. */
    ASSESSMENT
}
