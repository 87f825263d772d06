package org.okrreadiness.testing.ui;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.Stream;
import org.okrreadiness.domain.assessment.Attempt;
import org.okrreadiness.domain.assessment.AttemptId;
import org.okrreadiness.domain.response.Response;
import org.okrreadiness.domain.task.TaskId;
import org.okrreadiness.service.AttemptSummary;
import org.okrreadiness.service.Sittings;
import org.okrreadiness.testing.FixedAssessments;
import org.okrreadiness.testing.InMemoryAttempts;
import org.okrreadiness.testing.SampleResults;
import org.okrreadiness.testing.Samples;
import org.okrreadiness.ui.shell.Navigator;

/** Three sittings of one person: a short one, a half one and a whole one. */
public final class PictureGrowth {

    private PictureGrowth() {}

    static Stream<PictureSubjects.Subject> subjects() {
        PictureData full = PictureData.full();
        return Stream.of(
                new PictureSubjects.Subject("growth-1-three", full, Navigator::growth, ui -> {}),
                new PictureSubjects.Subject(
                        "growth-2-changes", full, Navigator::growth, PictureActs.bringUp("#notes")));
    }

    public static FixedAssessments assessments() {
        return FixedAssessments.shipped(Samples.assessment());
    }

    public static Sittings sittings() {
        return sittings(PictureData.CLOCK);
    }

    public static Sittings sittings(Clock clock) {
        InMemoryAttempts attempts = new InMemoryAttempts(clock);
        Instant now = clock.instant();
        sat(attempts, now.minus(Duration.ofDays(150)), 3);
        sat(attempts, now.minus(Duration.ofDays(61)), 6);
        sat(attempts, now, Samples.responses().size());
        return new Sittings(assessments(), attempts, SampleResults.scorer(), clock, new Random(1));
    }

    private static void sat(InMemoryAttempts attempts, Instant at, int answered) {
        Map<TaskId, Response> responses = new HashMap<>();
        Samples.responses().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .limit(answered)
                .forEach(entry -> responses.put(entry.getKey(), entry.getValue()));
        Attempt attempt =
                SampleResults.handedIn(AttemptId.random(), at, responses).attempt();
        Attempt.HandedIn handedIn = attempt.handedIn().orElseThrow();
        attempts.begin(attempt.id(), attempt.start(), Samples.assessment());
        attempts.handIn(attempt.id(), handedIn);
        attempts.list(new AttemptSummary(
                attempt.id(),
                attempt.start().assessment(),
                Samples.assessment().about().title(),
                attempt.start().participant(),
                attempt.start().mode(),
                attempt.start().at(),
                at,
                Optional.of(at),
                answered,
                Samples.assessment().tasks().size(),
                OptionalInt.of(handedIn.sheet().overall())));
    }
}
