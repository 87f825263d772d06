package org.okrreadiness.ui.moderation;

/** One of the pages of moderation. */
interface ModerationPart {

    /** Reads what it shows; called each time it comes to the front. */
    void load();
}
