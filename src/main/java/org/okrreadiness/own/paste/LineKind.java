package org.okrreadiness.own.paste;

/** What a pasted line is. */
public enum LineKind {
    OBJECTIVE,
    KEY_RESULT,
    /** Neither; it is not marked and not kept. */
    NOTE
}
