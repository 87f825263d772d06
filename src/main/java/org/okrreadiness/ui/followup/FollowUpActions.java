package org.okrreadiness.ui.followup;

import org.okrreadiness.domain.assessment.AttemptId;

/** Where a transfer check leads. Called on the screen's thread. */
public interface FollowUpActions {

    void home();

    /** To the result of the attempt the check follows. */
    void openResult(AttemptId attempt);
}
