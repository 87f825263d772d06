package org.okrreadiness.ui.library;

import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.domain.assessment.AttemptId;

/** Where the library leads. Called on the screen's thread. */
public interface LibraryActions {

    /** To the first attempt of a practice that has just begun. */
    void practise(AttemptId first);

    /** To where the cut scores of a pack are set. */
    void setCuts(Assessment pack);

    void home();
}
