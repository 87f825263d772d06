package org.okrreadiness.testing;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.okrreadiness.domain.marking.AnswerId;
import org.okrreadiness.domain.marking.Cohort;
import org.okrreadiness.domain.marking.CohortId;
import org.okrreadiness.domain.marking.GivenMark;
import org.okrreadiness.domain.marking.Made;
import org.okrreadiness.domain.marking.MarkerId;
import org.okrreadiness.domain.marking.MarkingEvent;
import org.okrreadiness.domain.marking.Moderation;
import org.okrreadiness.domain.marking.ModerationPlan;
import org.okrreadiness.domain.marking.ReferenceUse;
import org.okrreadiness.domain.marking.Seeding;
import org.okrreadiness.domain.marking.Share;
import org.okrreadiness.domain.marking.Stamp;
import org.okrreadiness.domain.rubric.Level;
import org.okrreadiness.domain.task.TaskId;
import org.okrreadiness.service.marking.MarkingDesk;
import org.okrreadiness.service.marking.TrainerDesk;

/**
 * A cohort whose marker has still to qualify for {@link Samples#WRITE}, did not qualify for {@link Samples#NEWS}, and was stopped in
 * {@link Samples#ANSWER}, by definitive marks that another lead set on another machine.
 */
public final class HeldUp {

    private static final MarkerId LEAD = new MarkerId("1ead 0000 0000 0000 0000 0000 0000 0000");
    private static final ModerationPlan PLAN = new ModerationPlan(
            ModerationPlan.USUAL.qualification(), new Seeding(new Share(50), 0, 1), Share.NONE, Share.NONE, 2);

    private final TrainerDesk desk;
    private final CohortId cohort;

    private HeldUp(TrainerDesk desk, CohortId cohort) {
        this.desk = desk;
        this.cohort = cohort;
    }

    /** @param desk of the workspace of the sample, which has no files yet */
    public static CohortId cohort(SampleCohort sample, TrainerDesk desk, String title) {
        CohortId id = sample.open(desk, title, PLAN);
        List.of("Amina Yusuf", "Bo Larsen", "Chiara Rossi").forEach(name -> sample.file(name, Samples.responses()));
        sample.receive(desk, id);
        Cohort is = desk.cohorts().workbook(id).cohort();
        desk.cohorts().change(new Cohort(is.id(), is.title(), is.assessment(), Set.of(LEAD), is.rubrics(), is.plan()));
        HeldUp held = new HeldUp(desk, id);
        held.reference(Samples.WRITE, ReferenceUse.QUALIFICATION);
        held.mark(held.reference(Samples.NEWS, ReferenceUse.QUALIFICATION));
        held.mark(held.reference(Samples.ANSWER, ReferenceUse.SEED));
        return id;
    }

    private AnswerId reference(TaskId task, ReferenceUse use) {
        AnswerId answer = new AnswerId(
                desk.cohorts()
                        .workbook(cohort)
                        .submissions()
                        .keySet()
                        .iterator()
                        .next(),
                task);
        List<GivenMark> definitive = marks(answer, Level.STRONG);
        said(made -> new Moderation.ReferenceSet(made, cohort, answer, definitive, use));
        return answer;
    }

    /** As far from the definitive level as there is. */
    private void mark(AnswerId answer) {
        desk.marking().commit(cohort, desk.marking().open(cohort, answer), marks(answer, Level.MISSING));
    }

    private List<GivenMark> marks(AnswerId answer, Level level) {
        MarkingDesk.Sheet sheet = desk.marking().open(cohort, answer);
        return sheet.places().stream()
                .map(place -> new GivenMark(place, level, "Agreed at the table", ""))
                .toList();
    }

    private void said(Function<Made, MarkingEvent> event) {
        long count = desk.records().events().stream()
                        .mapToLong(one -> one.made().stamp().count())
                        .max()
                        .orElse(0)
                + 1;
        desk.records()
                .take(List.of(event.apply(
                        new Made(new Stamp(count, new UUID(5, count)), LEAD, PreparedDesk.DAY.plusSeconds(count)))));
    }
}
