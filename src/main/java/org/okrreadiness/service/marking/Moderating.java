package org.okrreadiness.service.marking;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.okrreadiness.domain.marking.AnswerId;
import org.okrreadiness.domain.marking.Arrangement;
import org.okrreadiness.domain.marking.CohortId;
import org.okrreadiness.domain.marking.GivenMark;
import org.okrreadiness.domain.marking.MarkerId;
import org.okrreadiness.domain.marking.Moderation;
import org.okrreadiness.domain.marking.Place;
import org.okrreadiness.domain.marking.ReferenceUse;
import org.okrreadiness.domain.marking.Stamp;
import org.okrreadiness.domain.rubric.Level;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.domain.task.TaskId;
import org.okrreadiness.marking.Workbook;
import org.okrreadiness.service.ReadinessException;

/** Keeping a team's marks fair. Every decision has a reason, and only leads decide. */
public final class Moderating {

    private final Cohorts cohorts;
    private final MarkingRecords records;

    public Moderating(Cohorts cohorts, MarkingRecords records) {
        this.cohorts = cohorts;
        this.records = records;
    }

    /** Whether whoever has opened the workspace leads the cohort. */
    public boolean mayLead(CohortId cohort) {
        return cohorts.workbook(cohort).leads().contains(records.me());
    }

    /**
     * Gives an answer definitive marks, in place of those it had; the remark of each is its reason.
     *
     * @throws ReadinessException when one has none; nothing is recorded
     */
    public void reference(CohortId cohort, AnswerId answer, List<GivenMark> definitive, ReferenceUse use) {
        lead(cohort);
        if (definitive.stream().anyMatch(mark -> mark.remark().isEmpty())) {
            throw new ReadinessException(Phrase.of("trainer.reference.reason-missing"));
        }
        records.say(made -> new Moderation.ReferenceSet(made, cohort, answer, definitive, use));
    }

    /** Settles a level, in place of what was decided before. */
    public void adjudicate(CohortId cohort, AnswerId answer, Place place, Level level, String reason) {
        Set<Stamp> replaces = lead(cohort).answer(answer).decidedOn(place).stream()
                .map(event -> event.made().stamp())
                .collect(Collectors.toSet());
        requireReason(reason);
        records.say(made -> new Moderation.Adjudicated(made, cohort, answer, place, level, reason, replaces));
    }

    /** Takes down that a participant asks to look at a level again. */
    public Stamp appeal(CohortId cohort, AnswerId answer, Place place, String words) {
        requireReason(words);
        return records.say(made -> new Moderation.Appealed(made, cohort, answer, place, words.strip()))
                .made()
                .stamp();
    }

    /** @param level the one that stood, where the appeal is not upheld */
    public void decide(CohortId cohort, Stamp appeal, Level level, String reason) {
        lead(cohort);
        requireReason(reason);
        records.say(made -> new Moderation.AppealDecided(made, cohort, appeal, level, reason));
    }

    /** Puts answers back before those who marked them. */
    public void requeue(CohortId cohort, Set<AnswerId> answers, String reason) {
        lead(cohort);
        requireReason(reason);
        records.say(made -> new Moderation.Requeued(made, cohort, answers, reason.strip()));
    }

    /** Lets a marker go on who was stopped, or who did not qualify. */
    public void resume(CohortId cohort, MarkerId marker, TaskId task, String reason) {
        lead(cohort);
        requireReason(reason);
        records.say(made -> new Moderation.Resumed(made, cohort, marker, task, reason));
    }

    /**
     * From now on answers are marked under other rubrics. Marks keep the hash of those they were given under; levels stay, and every score
     * follows from the new points. A new criterion changes nothing until somebody marks it.
     *
     * @param after SHA-256 of the rubrics from now on
     * @param again answers that are to be marked again; usually none
     */
    public void changeRubrics(CohortId cohort, String after, String reason, Set<AnswerId> again) {
        Workbook workbook = lead(cohort);
        requireReason(reason);
        String before = workbook.cohort().rubrics();
        records.say(made -> new Arrangement.RubricsChanged(made, cohort, before, after, reason.strip()));
        if (!again.isEmpty()) {
            requeue(cohort, again, reason);
        }
    }

    /** What a lead is told who is none; the decision would count for nothing. */
    private Workbook lead(CohortId cohort) {
        Workbook workbook = cohorts.workbook(cohort);
        if (!workbook.leads().contains(records.me())) {
            throw new ReadinessException(
                    Phrase.of("trainer.not-lead", workbook.cohort().title()));
        }
        return workbook;
    }

    private static void requireReason(String reason) {
        if (reason.isBlank()) {
            throw new ReadinessException(Phrase.of("trainer.reason-missing"));
        }
    }
}
