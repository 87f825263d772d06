package org.okrreadiness.ui.growth;

import org.okrreadiness.domain.assessment.AttemptId;

/** Where the comparison leads. Called on the screen's thread. */
public interface GrowthActions {

    void home();

    void openResult(AttemptId attempt);
}
