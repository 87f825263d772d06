package org.okrreadiness.testing.ui;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.domain.assessment.Attempt;
import org.okrreadiness.domain.assessment.AttemptId;
import org.okrreadiness.domain.assessment.ClockChange;
import org.okrreadiness.domain.assessment.Mode;
import org.okrreadiness.domain.assessment.Seal;
import org.okrreadiness.domain.assessment.TimeSpent;
import org.okrreadiness.service.Sittings;
import org.okrreadiness.testing.SampleResults;
import org.okrreadiness.testing.Samples;

/** Sealed sittings: at work, with a clock that was changed, at their end, and their results. */
final class PictureSealed {

    private static final AttemptId WORKING = AttemptId.of("5ea1ed00-6f43-4d3b-9f0e-0a8f4f6a1c11");
    private static final AttemptId CLOCK_CHANGED = AttemptId.of("5ea1ed00-6f43-4d3b-9f0e-0a8f4f6a1c12");
    private static final AttemptId TIME_WAS_UP = AttemptId.of("5ea1ed00-6f43-4d3b-9f0e-0a8f4f6a1c13");
    private static final AttemptId INTACT = AttemptId.of("5ea1ed00-6f43-4d3b-9f0e-0a8f4f6a1c14");
    private static final AttemptId BROKEN = AttemptId.of("5ea1ed00-6f43-4d3b-9f0e-0a8f4f6a1c15");
    private static final String KEY = "21fe-31df-a154-a261-626b-f854-046f-d227";

    private PictureSealed() {}

    static Stream<PictureSubjects.Subject> subjects() {
        PictureData full = PictureData.full();
        return Stream.of(
                new PictureSubjects.Subject("sealed-1-work", full, go -> go.take(WORKING), ui -> {}),
                new PictureSubjects.Subject("sealed-2-clock", full, go -> go.take(CLOCK_CHANGED), ui -> {}),
                new PictureSubjects.Subject("sealed-3-review", full, go -> go.take(WORKING), PictureSealed::lookBack),
                new PictureSubjects.Subject("sealed-4-time-was-up", full, go -> go.take(TIME_WAS_UP), ui -> {}),
                new PictureSubjects.Subject(
                        "sealed-5-result", full, go -> go.result(INTACT), PictureSealed::scrollToRemarks),
                new PictureSubjects.Subject(
                        "sealed-6-broken", full, go -> go.result(BROKEN), PictureSealed::scrollToRemarks),
                new PictureSubjects.Subject("sealed-0-start", full, go -> {}, PictureActs.fire("Start")));
    }

    private static void lookBack(UiDriver ui) {
        ui.press(KeyCode.SHORTCUT, KeyCode.T);
        ui.clickText("Look back and hand in");
    }

    private static void scrollToRemarks(UiDriver ui) {
        PictureActs.bringUp(ui, "#remarks");
    }

    /** Empty where the id stands for none of them. */
    static Optional<Sittings.Opened> opened(AttemptId id) {
        Instant now = PictureData.CLOCK.instant();
        if (id.equals(WORKING)) {
            return Optional.of(open(id, now.minus(Duration.ofMinutes(35)), Duration.ZERO));
        }
        if (id.equals(CLOCK_CHANGED)) {
            return Optional.of(open(id, now.minus(Duration.ofMinutes(35)), Duration.ofMinutes(12)));
        }
        if (id.equals(TIME_WAS_UP)) {
            return Optional.of(open(id, now.minus(Duration.ofHours(20)), Duration.ZERO));
        }
        if (id.equals(INTACT)) {
            return Optional.of(result(id, Seal.intact(KEY, true)));
        }
        return id.equals(BROKEN)
                ? Optional.of(result(id, Seal.broken(17, Seal.Expected.SIGNATURE, KEY)))
                : Optional.empty();
    }

    /** @param ahead how far the clock was ahead when something was saved last */
    private static Sittings.Opened open(AttemptId id, Instant start, Duration ahead) {
        Assessment assessment = Samples.assessment();
        Attempt.Start started = new Attempt.Start(assessment.ref(), "Amina Yusuf", Mode.ASSESSMENT, start, 1);
        TimeSpent time = ahead.isZero()
                ? TimeSpent.from(start)
                : TimeSpent.from(start).until(PictureData.CLOCK.instant().plus(ahead));
        return new Sittings.Opened(
                assessment,
                new Attempt(
                        id,
                        started,
                        Map.of(Samples.WRITE, Samples.responses().get(Samples.WRITE)),
                        Optional.of(Samples.WRITE),
                        List.of(),
                        Optional.empty(),
                        time));
    }

    private static Sittings.Opened result(AttemptId id, Seal seal) {
        Instant now = PictureData.CLOCK.instant();
        Sittings.Opened plain = SampleResults.handedIn(id, now);
        Attempt attempt = plain.attempt();
        ClockChange change =
                new ClockChange(now.minus(Duration.ofMinutes(40)), Duration.ofMinutes(-12), Duration.ofMinutes(52));
        TimeSpent time = TimeSpent.from(attempt.start().at()).with(change).until(now);
        return new Sittings.Opened(
                plain.assessment(),
                new Attempt(
                        id,
                        attempt.start(),
                        attempt.responses(),
                        attempt.position(),
                        attempt.disputes(),
                        attempt.handedIn(),
                        time),
                seal);
    }
}
