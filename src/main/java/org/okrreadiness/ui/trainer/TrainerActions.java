package org.okrreadiness.ui.trainer;

import org.okrreadiness.domain.marking.CohortId;
import org.okrreadiness.domain.task.TaskId;

/** Where the trainer's screens lead. Called on the screen's thread. */
public interface TrainerActions {

    /** To the cohorts of an open workspace, or to its door. */
    void trainer();

    /** To one cohort. */
    void cohort(CohortId cohort);

    /** To what a lead does with a cohort. */
    void moderate(CohortId cohort);

    /** To the answers to a task. */
    void mark(CohortId cohort, TaskId task);
}
