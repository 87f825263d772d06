package org.okrreadiness.testing;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.domain.assessment.Attempt;
import org.okrreadiness.domain.assessment.AttemptId;
import org.okrreadiness.domain.assessment.Mode;
import org.okrreadiness.domain.rubric.CompetencyScore;
import org.okrreadiness.domain.rubric.ScoreSheet;
import org.okrreadiness.domain.rubric.ScorerVersions;
import org.okrreadiness.domain.task.Task;
import org.okrreadiness.domain.task.TaskId;
import org.okrreadiness.service.AttemptSummary;
import org.okrreadiness.service.Sittings;
import org.okrreadiness.standard.AngoffPanel;
import org.okrreadiness.standard.BorderlineStudy;
import org.okrreadiness.standard.GlobalRating;
import org.okrreadiness.standard.Judge;
import org.okrreadiness.standard.StudyFrame;

/** Studies of an assessment, and people who sat it. */
public final class SampleStudies {

    private static final Instant CHANGED = Instant.parse("2026-11-20T10:00:00Z");
    private static final List<String> NAMES = List.of(
            "A. Yusuf", "B. Rao", "Chen", "D. Okafor", "Eve", "F. Lind", "G. Sato", "H. Weiss", "Ines", "J. Moreau");

    private SampleStudies() {}

    public static StudyFrame frame(Assessment assessment, int number) {
        return new StudyFrame(new UUID(7, number), assessment.ref(), Optional.empty(), CHANGED, "");
    }

    /** Judges who expect more of later tasks, and each a little more than the one before; in the second round they move together. */
    public static AngoffPanel panel(Assessment assessment, int judges) {
        AngoffPanel panel = new AngoffPanel(frame(assessment, judges), List.of());
        List<Task> tasks = assessment.tasks();
        for (int number = 0; number < judges; number++) {
            Map<TaskId, Integer> first = new HashMap<>();
            Map<TaskId, Integer> second = new HashMap<>();
            for (int task = 0; task < tasks.size(); task++) {
                int share = 45 + task % 7 * 5 + (number * 7 + task * 3) % (4 + task % 5 * 6);
                first.put(tasks.get(task).id(), Math.min(100, share));
                if (task % 5 == 4) {
                    second.put(tasks.get(task).id(), 60 + number % 3 * 2);
                }
            }
            panel = panel.joinedBy(new Judge(NAMES.get(number % NAMES.size()), first, second));
        }
        return panel;
    }

    /** Ratings that go with the scores of {@link #sittings}. */
    public static BorderlineStudy ratings(Assessment assessment, int people) {
        BorderlineStudy study = new BorderlineStudy(frame(assessment, 100 + people), Map.of());
        for (int person = 0; person < people; person++) {
            study = study.rating(id(person), Optional.of(GlobalRating.values()[person * 7 % 5]));
        }
        return study;
    }

    public static AttemptId id(int person) {
        return new AttemptId(new UUID(9, person));
    }

    /** The higher the rating, the higher the score, give or take a few points. */
    public static int score(int person) {
        return 34 + person * 7 % 5 * 12 + person * 5 % 11;
    }

    /** @param sittings each by another person, sealed */
    public static InMemoryAttempts attempts(Assessment assessment, int sittings, Clock clock) {
        InMemoryAttempts attempts = new InMemoryAttempts(clock);
        for (int person = 0; person < sittings; person++) {
            sat(attempts, assessment, person);
        }
        return attempts;
    }

    public static Sittings sittings(Assessment assessment, int people, Clock clock) {
        return new Sittings(
                FixedAssessments.shipped(assessment),
                attempts(assessment, people, clock),
                SampleResults.scorer(),
                clock,
                new Random(1));
    }

    /** The names of this many people. */
    public static List<String> people(int number) {
        return IntStream.range(0, number).mapToObj(SampleStudies::name).toList();
    }

    private static String name(int person) {
        return "Participant " + (char) ('A' + person / 10) + person % 10;
    }

    private static void sat(InMemoryAttempts attempts, Assessment assessment, int person) {
        String name = name(person);
        Attempt.Start start = new Attempt.Start(assessment.ref(), name, Mode.ASSESSMENT, CHANGED, 1);
        attempts.begin(id(person), start, assessment);
        attempts.handIn(id(person), new Attempt.HandedIn(CHANGED, sheet(assessment, score(person))));
        attempts.list(new AttemptSummary(
                id(person),
                assessment.ref(),
                assessment.about().title(),
                name,
                Mode.ASSESSMENT,
                CHANGED,
                CHANGED,
                Optional.of(CHANGED),
                assessment.tasks().size(),
                assessment.tasks().size(),
                OptionalInt.of(score(person))));
    }

    private static ScoreSheet sheet(Assessment assessment, int score) {
        List<CompetencyScore> competencies = assessment.marking().blueprint().keySet().stream()
                .map(competency -> new CompetencyScore(
                        competency, score, 1, assessment.marking().cutScores().of(competency)))
                .toList();
        return new ScoreSheet(
                assessment.ref().toString(), new ScorerVersions("1", "1", "1", "1"), score, competencies, List.of());
    }
}
