package org.okrreadiness.ui.home;

import java.nio.file.Path;
import org.okrreadiness.domain.assessment.AttemptId;
import org.okrreadiness.service.FollowUps;

/** Where home leads. Called on the screen's thread. */
public interface HomeActions {

    /** To an attempt that is open, a fresh one included. */
    void resume(AttemptId attempt);

    /** To an attempt that has been handed in. */
    void openResult(AttemptId attempt);

    /** To everything there is to practise. */
    void openLibrary();

    /** To attempts side by side. */
    void openGrowth();

    /** To a check some weeks after an attempt. */
    void followUp(FollowUps.Check check);

    /** To one's own objectives. */
    void openOwn();

    /** To where trainers mark. */
    void openMarking();

    /** To where records are looked after. */
    void openRecords();

    /** Shows a folder in the system's file manager; makes it if it is not there. */
    void openFolder(Path folder);
}
