package org.okrreadiness.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.okrreadiness.domain.assessment.AssessmentRef;
import org.okrreadiness.domain.assessment.Attempt;
import org.okrreadiness.domain.assessment.AttemptId;
import org.okrreadiness.domain.assessment.ClockChange;
import org.okrreadiness.domain.assessment.Mode;
import org.okrreadiness.domain.assessment.Selection;
import org.okrreadiness.domain.task.TaskId;
import org.okrreadiness.service.AttemptEvent;
import org.okrreadiness.service.UnreadableInputException;
import org.okrreadiness.testing.SampleChecks;
import org.okrreadiness.testing.SampleDisputes;
import org.okrreadiness.testing.SampleResponses;
import org.okrreadiness.testing.SampleSheets;

class JsonEventFormatTest {

    private static final Instant AT = Instant.parse("2026-11-23T09:15:30.123456789Z");
    private static final TaskId TASK = new TaskId("timetable-write");

    private final JsonEventFormat format = new JsonEventFormat();

    static Stream<Arguments> goldenEvents() {
        Attempt.Start start = new Attempt.Start(
                new AssessmentRef("practitioner", "1.0.0", "0f".repeat(32)),
                "J\u00f3hanna",
                Mode.PRACTICE,
                AT,
                Long.MIN_VALUE);
        return Stream.of(
                Arguments.of("event-begun", new AttemptEvent.Begun(start, "OKR practitioner", 12)),
                Arguments.of("event-begun-selection", new AttemptEvent.Begun(selected(start), "OKR practitioner", 12)),
                Arguments.of("event-begun-settling", new AttemptEvent.Begun(settling(start), "OKR practitioner", 12)),
                Arguments.of("event-saved", new AttemptEvent.Saved(AT, TASK, SampleResponses.ratings())),
                Arguments.of("event-moved", new AttemptEvent.Moved(AT, TASK)),
                Arguments.of(
                        "event-disputed",
                        new AttemptEvent.Disputed(SampleDisputes.workshops("The decision is the result.", AT))),
                Arguments.of(
                        "event-dispute-taken-back", new AttemptEvent.TakenBack(AT, TASK, SampleDisputes.WORKSHOPS)),
                Arguments.of(
                        "event-clock-changed",
                        new AttemptEvent.ClockChanged(
                                new ClockChange(AT, Duration.ofMillis(-720_500), Duration.ofSeconds(2463)))),
                Arguments.of(
                        "event-handed-in", new AttemptEvent.HandedIn(new Attempt.HandedIn(AT, SampleSheets.sheet()))),
                Arguments.of(
                        "event-handed-in-unmarked",
                        new AttemptEvent.HandedIn(new Attempt.HandedIn(AT, Optional.empty()))),
                Arguments.of("event-followed-up", new AttemptEvent.FollowedUp(SampleChecks.check(AT))));
    }

    private static Attempt.Start selected(Attempt.Start whole) {
        AssessmentRef other = new AssessmentRef("manager", "2.1.0", "1e".repeat(32));
        Selection selection = new Selection(
                List.of(TASK, new TaskId("timetable-judge")),
                12,
                List.of(new Selection.Chosen(other, List.of(new TaskId("rope-critique")))));
        return new Attempt.Start(whole.assessment(), "J\u00f3hanna", Mode.PRACTICE, AT, 42, Optional.of(selection));
    }

    private static Attempt.Start settling(Attempt.Start whole) {
        Selection chosen = selected(whole).selection().orElseThrow();
        Selection settling = new Selection(
                chosen.tasks(),
                chosen.of(),
                chosen.then(),
                Optional.of(AttemptId.of("3f0c9e0e-6f43-4d3b-9f0e-0a8f4f6a1c11")));
        return new Attempt.Start(whole.assessment(), "J\u00f3hanna", Mode.ASSESSMENT, AT, 42, Optional.of(settling));
    }

    @ParameterizedTest
    @MethodSource("goldenEvents")
    void writesEachEventAsItAlwaysHas(String golden, AttemptEvent event) {
        assertThat(format.write(event)).isEqualTo(WrittenForms.golden(golden));
    }

    @ParameterizedTest
    @MethodSource("goldenEvents")
    void readsWhatFormatOneWrote(String golden, AttemptEvent event) {
        assertThat(format.read(WrittenForms.golden(golden))).isEqualTo(event);
    }

    @Test
    void refusesAResponseInANewerFormInsideAnEvent() {
        String newer =
                WrittenForms.golden("event-saved").replace("\"response\":{\"format\":1", "\"response\":{\"format\":2");

        assertThatThrownBy(() -> format.read(newer))
                .isInstanceOfSatisfying(
                        UnreadableInputException.class,
                        e -> assertThat(e.phrase().key()).isEqualTo("problem.json-newer"));
    }

    @Test
    void refusesAClockChangeWithoutADuration() {
        String wrong = WrittenForms.golden("event-clock-changed").replace("PT41M3S", "41");

        assertThatThrownBy(() -> format.read(wrong)).isInstanceOf(UnreadableInputException.class);
    }

    @Test
    void refusesAnEventItDoesNotKnow() {
        assertThatThrownBy(() -> format.read("{\"format\":1,\"event\":\"erased\"}"))
                .isInstanceOf(UnreadableInputException.class);
    }
}
