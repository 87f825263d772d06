package org.okrreadiness.service.marking;

import java.util.Objects;
import org.okrreadiness.service.trainer.TrainerWorkspace;

/** Everything a trainer works with while a workspace is open. */
public record TrainerDesk(
        TrainerWorkspace workspace,
        MarkingRecords records,
        Answers answers,
        Cohorts cohorts,
        Receiving receiving,
        MarkingDesk marking,
        Moderating moderating,
        MarksExchange marks,
        GivingBack givingBack,
        EnteringReleased entering,
        ColleaguePost post,
        Oversight oversight) {

    public TrainerDesk {
        Objects.requireNonNull(workspace, "workspace");
        Objects.requireNonNull(records, "records");
        Objects.requireNonNull(answers, "answers");
        Objects.requireNonNull(cohorts, "cohorts");
        Objects.requireNonNull(receiving, "receiving");
        Objects.requireNonNull(marking, "marking");
        Objects.requireNonNull(moderating, "moderating");
        Objects.requireNonNull(marks, "marks");
        Objects.requireNonNull(givingBack, "givingBack");
        Objects.requireNonNull(entering, "entering");
        Objects.requireNonNull(post, "post");
        Objects.requireNonNull(oversight, "oversight");
    }
}
