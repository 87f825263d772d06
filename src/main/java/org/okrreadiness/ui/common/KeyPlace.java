package org.okrreadiness.ui.common;

/** Where keys work. */
public enum KeyPlace {
    EVERYWHERE,
    FINDING,
    SITTING,
    ANSWERING,
    RESULT,
    LIBRARY,
    OWN
}
