package org.okrreadiness.ui.shell;

import java.util.List;
import java.util.Optional;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.domain.assessment.AttemptId;
import org.okrreadiness.domain.marking.CohortId;
import org.okrreadiness.domain.rubric.CheckCard;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.domain.task.TaskId;
import org.okrreadiness.service.FollowUps;
import org.okrreadiness.service.Sittings;
import org.okrreadiness.ui.common.Screen;
import org.okrreadiness.ui.common.SeatChoice;

/** Makes the screens, once the data folder is open. Called on the screen's thread; none of these may take long. */
public interface Screens {

    /** Who is at the desk. */
    SeatChoice seat();

    /** Whether nobody has used the data folder before; then {@link #welcome} comes first. */
    boolean isNew();

    Screen welcome(Navigator go);

    Screen home(Navigator go);

    /** Reads an attempt with its assessment; called in the background. */
    Sittings.Opened open(AttemptId attempt);

    Screen take(Sittings.Opened opened, Navigator go);

    Screen result(Sittings.Opened opened, Navigator go);

    /** @param participant whose attempts are shown first; empty for whoever worked here last */
    Screen growth(Optional<String> participant, Navigator go);

    Screen followUp(FollowUps.Check check, Navigator go);

    Screen settings(Navigator go);

    Screen library(Navigator go);

    Screen own(Navigator go);

    Screen standard(Assessment pack, Navigator go);

    /** The door while the workspace is locked or not made, the cohorts once it is open. */
    Screen trainer(Navigator go);

    /** Of an open workspace; the door where it has been locked. */
    Screen cohort(CohortId cohort, Navigator go);

    /** Of an open workspace; the door where it has been locked. */
    Screen moderation(CohortId cohort, Navigator go);

    /** Of an open workspace; the door where it has been locked. */
    Screen marking(CohortId cohort, TaskId task, Navigator go);

    Screen records(RecordsPlace place, Navigator go);

    Screen decide(DecidePlace place, Navigator go);

    /** What the person should know about the last opening; usually empty. */
    List<Phrase> notices();

    /** What there is to know about each check. */
    List<CheckCard> checks();

    /** What the program says about itself. */
    ProgramFacts facts();
}
