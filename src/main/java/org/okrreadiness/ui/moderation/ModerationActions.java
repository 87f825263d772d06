package org.okrreadiness.ui.moderation;

/** Where moderation leads. Called on the screen's thread. */
public interface ModerationActions {

    /** Back to where cohorts are. */
    void back();

    /** The screen has gone. */
    void left();
}
