package org.okrreadiness.ui.take;

/** Where in the sitting the participant is. */
enum Stage {
    /** At a task. */
    WORKING,
    /** Looking back over all tasks. */
    REVIEWING,
    /** Asked once more before handing in. */
    CONFIRMING,
    /** Handed in; marks are being given. */
    MARKING
}
