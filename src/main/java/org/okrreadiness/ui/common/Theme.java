package org.okrreadiness.ui.common;

/** Which colours the person wants. */
public enum Theme {
    /** Whatever the operating system uses. */
    SYSTEM,
    LIGHT,
    DARK
}
