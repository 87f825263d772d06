package org.okrreadiness.ui.own;

/** The three steps, in order. */
enum Step {
    TEXT,
    NAMES,
    MARKS
}
