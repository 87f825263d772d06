package org.okrreadiness.ui.common;

/** Where keys work. */
public enum KeyPlace {
    EVERYWHERE,
    FINDING,
    CHANGING,
    SITTING,
    ANSWERING,
    RESULT,
    LIBRARY,
    OWN,
    STANDARD,
    MARKING,
    RECORDS,
    MODERATION,
    DIAGNOSING
}
