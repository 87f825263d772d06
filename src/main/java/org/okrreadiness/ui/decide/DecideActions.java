package org.okrreadiness.ui.decide;

import java.util.UUID;

/** Where deciding leads. Called on the screen's thread. */
public interface DecideActions {

    /** To a diagnosis, where somebody stopped. */
    void diagnosis(UUID diagnosis);

    /** To what a diagnosis comes to so far. */
    void balance(UUID diagnosis);

    /** To the plan of a quarter. */
    void cadence();

    /** To the comparisons of programmes. */
    void vetting();
}
