package org.okrreadiness.ui.marking;

import org.okrreadiness.domain.marking.CohortId;

/** Where marking leads. Called on the screen's thread. */
public interface MarkingActions {

    /** Back to the cohort. */
    void leave(CohortId cohort);

    /** The workspace was locked. */
    void locked();
}
