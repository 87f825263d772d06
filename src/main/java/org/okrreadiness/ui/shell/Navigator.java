package org.okrreadiness.ui.shell;

import java.util.concurrent.Callable;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.domain.assessment.AttemptId;
import org.okrreadiness.domain.marking.CohortId;
import org.okrreadiness.domain.task.TaskId;
import org.okrreadiness.service.FollowUps;

/** Goes to another screen. The one that is shown is told that it is leaving. */
public interface Navigator {

    void home();

    /** To an attempt that is open. */
    void take(AttemptId attempt);

    /** To an attempt that is begun, or found, in the background. */
    void take(Callable<AttemptId> attempt);

    /** To an attempt that has been handed in. */
    void result(AttemptId attempt);

    /** To attempts side by side, of whoever worked here last. */
    void growth();

    /** To one person's attempts side by side. */
    void growth(String participant);

    /** To a check some weeks after an attempt. */
    void followUp(FollowUps.Check check);

    void settings();

    /** To where something worth practising is found. */
    void library();

    /** To where the cut scores of a pack are set. */
    void standard(Assessment pack);

    /** To one's own objectives. */
    void own();

    /** To the trainer's cohorts, or to the door of the workspace they are in. */
    void trainer();

    void cohort(CohortId cohort);

    /** To what a lead does with a cohort. */
    void moderation(CohortId cohort);

    /** To where records are looked after. */
    void records(RecordsPlace place);

    /** To where something is decided. */
    void decide(DecidePlace place);

    /** To the answers to a task. */
    void marking(CohortId cohort, TaskId task);
}
