package org.okrreadiness.ui.standard;

/** Where standard setting leads. Called on the screen's thread. */
public interface StandardActions {

    void library();
}
