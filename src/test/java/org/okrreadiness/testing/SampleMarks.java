package org.okrreadiness.testing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.okrreadiness.domain.assessment.AssessmentRef;
import org.okrreadiness.domain.marking.AnswerId;
import org.okrreadiness.domain.marking.Arrangement;
import org.okrreadiness.domain.marking.Cohort;
import org.okrreadiness.domain.marking.CohortId;
import org.okrreadiness.domain.marking.GivenMark;
import org.okrreadiness.domain.marking.Judging;
import org.okrreadiness.domain.marking.Made;
import org.okrreadiness.domain.marking.MarkerId;
import org.okrreadiness.domain.marking.MarkingEvent;
import org.okrreadiness.domain.marking.Moderation;
import org.okrreadiness.domain.marking.ModerationPlan;
import org.okrreadiness.domain.marking.Place;
import org.okrreadiness.domain.marking.Stamp;
import org.okrreadiness.domain.rubric.CriterionId;
import org.okrreadiness.domain.rubric.Level;
import org.okrreadiness.domain.rubric.Part;
import org.okrreadiness.domain.task.TaskId;
import org.okrreadiness.service.marking.Marks;
import org.okrreadiness.service.travel.Maker;
import org.okrreadiness.service.travel.PackKind;
import org.okrreadiness.service.travel.PackLabel;
import org.okrreadiness.service.travel.PublicKeys;

/** What {@link TravelKeys#TRAINER} did in a cohort; the same in every run. */
public final class SampleMarks {

    public static final CohortId COHORT = new CohortId(new UUID(0, 7));
    public static final AnswerId ANSWER = new AnswerId(SampleSubmissions.ATTEMPT, new TaskId("timetable-write"));
    public static final Place PLACE = new Place(Part.keyResult(1), new CriterionId("K1"));
    private static final Instant START = Instant.parse("2026-11-24T09:00:00.000000001Z");
    private static final UUID PACK = UUID.fromString("5b0c5f0a-9e0e-4d1b-8f0e-1a8f4f6a1c22");

    private SampleMarks() {}

    public static Marks marks() {
        return of(TravelKeys.TRAINER, events(TravelKeys.TRAINER));
    }

    public static Marks of(TravelKeys keys, List<MarkingEvent> events) {
        return new Marks(COHORT, marker(keys), events);
    }

    public static MarkerId marker(TravelKeys keys) {
        return new MarkerId(keys.publicKeys().fingerprint());
    }

    /** Opens a cohort, takes a task, marks an answer, settles it. */
    public static List<MarkingEvent> events(TravelKeys keys) {
        AssessmentRef ref = new AssessmentRef("practitioner", "1.0.0", "0f".repeat(32));
        Cohort cohort = new Cohort(COHORT, "Spring", ref, Set.of(), ref.contentHash(), ModerationPlan.USUAL);
        List<GivenMark> marks = List.of(new GivenMark(PLACE, Level.SOUND, "Name the clinics, J\u00f3hanna.", "Asked"));
        return made(
                keys,
                List.of(
                        made -> new Arrangement.CohortOpened(made, COHORT, cohort),
                        made -> new Arrangement.Allocated(made, COHORT, marker(keys), "Ana", Set.of(ANSWER.task())),
                        made -> new Judging.Marked(made, COHORT, ANSWER, marks, ref.contentHash(), Set.of()),
                        made -> new Moderation.Adjudicated(
                                made, COHORT, ANSWER, PLACE, Level.STRONG, "The source is named", Set.of())));
    }

    public static List<MarkingEvent> made(TravelKeys keys, List<Function<Made, MarkingEvent>> events) {
        List<MarkingEvent> made = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            Stamp stamp = new Stamp(i + 1L, new UUID(keys.signingKey()[0], i + 1L));
            made.add(events.get(i).apply(new Made(stamp, marker(keys), START.plusSeconds(60L * i))));
        }
        return made;
    }

    public static PackLabel label(TravelKeys keys, List<PublicKeys> to) {
        return new PackLabel(
                PackKind.MARKS,
                PACK,
                START.plusSeconds(3600),
                Maker.of("Ana", keys),
                Marks.PURPOSE,
                to.stream().map(PublicKeys::fingerprint).toList());
    }
}
