package org.okrreadiness.testing;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.okrreadiness.bootstrap.TrainerSetting;
import org.okrreadiness.content.StandardRubrics;
import org.okrreadiness.content.pack.StandardSchools;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.domain.assessment.Attempt;
import org.okrreadiness.domain.assessment.AttemptId;
import org.okrreadiness.domain.assessment.Dispute;
import org.okrreadiness.domain.assessment.Mode;
import org.okrreadiness.domain.marking.AnswerId;
import org.okrreadiness.domain.marking.Arrangement;
import org.okrreadiness.domain.marking.CohortId;
import org.okrreadiness.domain.marking.GivenMark;
import org.okrreadiness.domain.marking.Judging;
import org.okrreadiness.domain.marking.Made;
import org.okrreadiness.domain.marking.MarkerId;
import org.okrreadiness.domain.marking.MarkingEvent;
import org.okrreadiness.domain.marking.ModerationPlan;
import org.okrreadiness.domain.marking.Person;
import org.okrreadiness.domain.marking.PersonId;
import org.okrreadiness.domain.marking.Place;
import org.okrreadiness.domain.marking.Received;
import org.okrreadiness.domain.marking.Stamp;
import org.okrreadiness.domain.response.AnswerGiven;
import org.okrreadiness.domain.response.Response;
import org.okrreadiness.domain.rubric.Level;
import org.okrreadiness.domain.task.TaskId;
import org.okrreadiness.exchange.JsonEventFormat;
import org.okrreadiness.exchange.JsonSheetFormat;
import org.okrreadiness.exchange.pack.SignedPacks;
import org.okrreadiness.scoring.RubricScorer;
import org.okrreadiness.service.AssessmentSource;
import org.okrreadiness.service.Submission;
import org.okrreadiness.service.marking.TrainerDesk;
import org.okrreadiness.service.travel.Identity;

/** A trainer's desk with a cohort on it, wired as in the program and kept in memory. */
public final class PreparedDesk {

    public static final MarkerId ANNA = new MarkerId("a11a");
    public static final MarkerId BEN = new MarkerId("be11");
    public static final Instant DAY = Instant.parse("2026-03-14T09:00:00Z");

    private static final String STRONG =
            "A target on sailings would reward sailing into the storm. I would watch the share of islanders who still plan their day"
                    + " around us, because that is what the timetable is for, and keep safety as a limit that nobody trades.";
    private static final String WEAK =
            "We should communicate better and align the team. Ask Falconix or Jóhanna Berg about it.";

    private final HeldSubmissions held = new HeldSubmissions();
    private final InMemoryTrainerWorkspace workspace = new InMemoryTrainerWorkspace();
    public final TrainerDesk desk;
    public final CohortId cohort;
    private int received;

    private PreparedDesk(AssessmentSource assessments, Assessment sat, ModerationPlan plan, Clock clock) {
        RubricScorer scorer = new RubricScorer(new StandardRubrics().standard(), StandardSchools.usual());
        TrainerSetting.Post post =
                new TrainerSetting.Post(held, new SignedPacks(new JsonEventFormat()), new JsonSheetFormat());
        desk = new TrainerSetting(assessments, scorer, post, clock).apply(workspace);
        cohort = FixedCohorts.open(desk, "Spring cohort", sat, plan);
    }

    /** A cohort that was opened a moment ago. */
    public static PreparedDesk fresh() {
        return of(ModerationPlan.USUAL, new HandTurnedClock("2026-03-16T09:00:00Z"));
    }

    public static PreparedDesk of(ModerationPlan plan, Clock clock) {
        Assessment sat = Samples.assessment();
        return new PreparedDesk(FixedAssessments.shipped(sat), sat, plan, clock);
    }

    public static PreparedDesk over(AssessmentSource assessments) {
        return over(assessments, ModerationPlan.USUAL);
    }

    public static PreparedDesk over(AssessmentSource assessments, ModerationPlan plan) {
        return new PreparedDesk(assessments, Samples.assessment(), plan, new HandTurnedClock("2026-03-16T09:00:00Z"));
    }

    /** People handed in, numbered from 1; every second one wrote the weak answer. */
    public PreparedDesk receive(int people) {
        List<Person> roster = new ArrayList<>(desk.cohorts().workbook(cohort).people());
        for (int i = 0; i < people; i++) {
            received++;
            roster.add(new Person(new PersonId("p" + received), "J\u00f3hanna Berg " + received, ""));
        }
        desk.cohorts().setRoster(cohort, roster);
        roster.subList(roster.size() - people, roster.size()).forEach(this::receive);
        return this;
    }

    private void receive(Person person) {
        int number = Integer.parseInt(person.id().value().substring(1));
        Assessment sat = Samples.assessment();
        Attempt.Start start = new Attempt.Start(sat.ref(), person.name(), Mode.ASSESSMENT, DAY, number);
        Attempt attempt = new Attempt(
                attempt(number),
                start,
                responses(number),
                Optional.empty(),
                disputes(number),
                Optional.of(new Attempt.HandedIn(DAY, SampleSheets.sheet())));
        Submission submission = new Submission(
                new Identity(new UUID(3, number), person.name(), "", person.id().value()),
                "OKR practitioner",
                new org.okrreadiness.service.travel.SealedRecord(attempt.id(), Optional.empty(), List.of()),
                attempt);
        String content = workspace.submissions().put(held.hold(submission));
        Received what = new Received(
                attempt.id(), sat.ref(), Optional.of(person.id()), person, content, Received.SealRead.NONE);
        desk.records().say(made -> new Arrangement.SubmissionReceived(made, cohort, what));
    }

    private static Map<TaskId, Response> responses(int number) {
        Map<TaskId, Response> responses = new HashMap<>();
        responses.put(
                Samples.WRITE,
                number % 2 == 0
                        ? SampleResponses.objectiveOnly("Improve how we work with the harbour staff")
                        : Samples.responses().get(Samples.WRITE));
        responses.put(Samples.BEST_AND_WORST, Samples.responses().get(Samples.BEST_AND_WORST));
        responses.put(Samples.ANSWER, new AnswerGiven(number % 2 == 0 ? WEAK : STRONG));
        return responses;
    }

    private static List<Dispute> disputes(int number) {
        return number % 3 == 0 ? List.of(SampleDisputes.workshops("It is what they asked for", DAY)) : List.of();
    }

    public static AttemptId attempt(int number) {
        return new AttemptId(new UUID(1, number));
    }

    public static AnswerId answer(int number) {
        return new AnswerId(attempt(number), Samples.ANSWER);
    }

    public static AnswerId written(int number) {
        return new AnswerId(attempt(number), Samples.WRITE);
    }

    public PreparedDesk allocate(MarkerId marker, String name, TaskId... tasks) {
        desk.cohorts().allocate(cohort, marker, name, Set.of(tasks));
        return this;
    }

    /** The same level everywhere. */
    public PreparedDesk mark(MarkerId by, AnswerId answer, int points) {
        return mark(by, answer, place -> points);
    }

    public PreparedDesk mark(MarkerId by, AnswerId answer, Function<Place, Integer> points) {
        List<GivenMark> marks = places(answer).stream()
                .map(place -> new GivenMark(place, Level.of(points.apply(place)), "Say whom it helps.", ""))
                .toList();
        Set<Stamp> before = desk.cohorts().workbook(cohort).answer(answer).held().getOrDefault(by, List.of()).stream()
                .map(event -> event.made().stamp())
                .collect(Collectors.toSet());
        String rubrics = desk.cohorts().workbook(cohort).cohort().rubrics();
        return said(by, made -> new Judging.Marked(made, cohort, answer, marks, rubrics, before));
    }

    public List<Place> places(AnswerId answer) {
        return desk.marking().open(cohort, answer).places();
    }

    /** Something another marker said on another machine. */
    public PreparedDesk said(MarkerId by, Function<Made, MarkingEvent> event) {
        long count = desk.records().events().stream()
                        .mapToLong(one -> one.made().stamp().count())
                        .max()
                        .orElse(0)
                + 1;
        desk.records()
                .take(List.of(
                        event.apply(new Made(new Stamp(count, new UUID(2, count)), by, DAY.plusSeconds(60 * count)))));
        return this;
    }

    public MarkerId me() {
        return desk.records().me();
    }
}
