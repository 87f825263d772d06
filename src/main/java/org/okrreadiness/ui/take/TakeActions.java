package org.okrreadiness.ui.take;

import org.okrreadiness.domain.assessment.AttemptId;

/** Where the participant goes from here. Both are called on the screen's thread. */
public interface TakeActions {

    /** The participant leaves the sitting for now; everything is kept. */
    void left();

    /** The attempt is handed in and marked. */
    void handedIn(AttemptId attempt);
}
