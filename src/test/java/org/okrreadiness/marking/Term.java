package org.okrreadiness.marking;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.okrreadiness.domain.assessment.AssessmentRef;
import org.okrreadiness.domain.assessment.AttemptId;
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
import org.okrreadiness.domain.marking.Person;
import org.okrreadiness.domain.marking.PersonId;
import org.okrreadiness.domain.marking.Place;
import org.okrreadiness.domain.marking.Received;
import org.okrreadiness.domain.marking.ReferenceUse;
import org.okrreadiness.domain.marking.Share;
import org.okrreadiness.domain.marking.Stamp;
import org.okrreadiness.domain.rubric.CriterionId;
import org.okrreadiness.domain.rubric.Level;
import org.okrreadiness.domain.rubric.Part;
import org.okrreadiness.domain.task.TaskId;

/** A cohort of one task with two criteria, told event by event. */
public final class Term {

    public static final MarkerId LEAD = new MarkerId("lead");
    public static final MarkerId ANNA = new MarkerId("anna");
    public static final MarkerId BEN = new MarkerId("ben");
    public static final TaskId TASK = new TaskId("memo");
    public static final Place IDEAS = new Place(Part.ANSWER, new CriterionId("A1"));
    public static final Place REASONS = new Place(Part.ANSWER, new CriterionId("A2"));
    public static final String RUBRICS = "r1";

    public final CohortId id = new CohortId(new UUID(0, 7));
    public final List<MarkingEvent> events = new ArrayList<>();
    private final ModerationPlan plan;
    private long count;

    public Term(ModerationPlan plan) {
        this.plan = plan;
        add(made(
                LEAD,
                made -> new Arrangement.CohortOpened(
                        made,
                        id,
                        new Cohort(
                                id, "Spring", new AssessmentRef("p", "1", "0".repeat(64)), Set.of(), RUBRICS, plan))));
    }

    /** A term in which nothing is drawn: no seeds, nobody second, nothing blind. */
    public static Term plain() {
        ModerationPlan usual = ModerationPlan.USUAL;
        return new Term(
                new ModerationPlan(usual.qualification(), usual.seeding(), new Share(0), new Share(0), usual.apart()));
    }

    public static AttemptId attempt(int number) {
        return new AttemptId(new UUID(1, number));
    }

    public static AnswerId answer(int number) {
        return new AnswerId(attempt(number), TASK);
    }

    public Term allocate(MarkerId marker) {
        return add(made(LEAD, made -> new Arrangement.Allocated(made, id, marker, "Marker " + marker, Set.of(TASK))));
    }

    public Term people(int number) {
        List<Person> people = new ArrayList<>();
        for (int i = 1; i <= number; i++) {
            people.add(new Person(new PersonId("p" + i), "Person " + i, "p" + i + "@example.org"));
        }
        return add(made(LEAD, made -> new Arrangement.RosterChanged(made, id, people)));
    }

    public Term receive(int number) {
        Person person = new Person(new PersonId("p" + number), "Person " + number, "p" + number + "@example.org");
        return add(made(
                LEAD,
                made -> new Arrangement.SubmissionReceived(
                        made,
                        id,
                        new Received(
                                attempt(number),
                                new AssessmentRef("p", "1", "0".repeat(64)),
                                Optional.of(person.id()),
                                person,
                                "c" + number,
                                Received.SealRead.INTACT))));
    }

    public Term mark(MarkerId marker, int number, int ideas, int reasons) {
        return add(marked(marker, number, ideas, reasons, heldBy(marker, number)));
    }

    public Judging.Marked marked(MarkerId marker, int number, int ideas, int reasons, Set<Stamp> replaces) {
        return (Judging.Marked) made(
                marker,
                made -> new Judging.Marked(made, id, answer(number), levels(ideas, reasons), RUBRICS, replaces));
    }

    public Set<Stamp> heldBy(MarkerId marker, int number) {
        return book(number).held().getOrDefault(marker, List.of()).stream()
                .map(event -> event.made().stamp())
                .collect(Collectors.toSet());
    }

    public Term reference(int number, int ideas, int reasons, ReferenceUse use) {
        return add(
                made(LEAD, made -> new Moderation.ReferenceSet(made, id, answer(number), levels(ideas, reasons), use)));
    }

    public static List<GivenMark> levels(int ideas, int reasons) {
        return List.of(
                new GivenMark(IDEAS, Level.of(ideas), "", ""), new GivenMark(REASONS, Level.of(reasons), "", ""));
    }

    public MarkingEvent made(MarkerId by, Function<Made, MarkingEvent> event) {
        count++;
        return event.apply(new Made(
                new Stamp(count, new UUID(2, count)),
                by,
                Instant.parse("2026-03-14T09:00:00Z").plusSeconds(count)));
    }

    public Term add(MarkingEvent event) {
        events.add(event);
        return this;
    }

    public Workbook workbook() {
        return Workbook.of(id, events).orElseThrow();
    }

    public AnswerBook book(int number) {
        return workbook().answer(answer(number));
    }

    public Map<Place, Standing> standings(int number) {
        Map<Place, Standing> standings = new TreeMap<>();
        new Standings(workbook(), new SecondMarking(Set.of()))
                .of(answer(number), Map.of())
                .forEach(standing -> standings.put(standing.place(), standing));
        return standings;
    }

    public static Set<AnswerId> answers(int from, int to) {
        return IntStream.rangeClosed(from, to).mapToObj(Term::answer).collect(Collectors.toSet());
    }

    public Deck deck(MarkerId marker, Set<AnswerId> answered) {
        return Deck.of(workbook(), answered, new SecondMarking(Set.of()), marker, TASK);
    }

    public ModerationPlan plan() {
        return plan;
    }
}
