package org.okrreadiness.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.okrreadiness.domain.assessment.Attempt;
import org.okrreadiness.domain.assessment.AttemptId;
import org.okrreadiness.domain.assessment.Mode;
import org.okrreadiness.domain.okr.KeyResult;
import org.okrreadiness.domain.okr.Objective;
import org.okrreadiness.domain.okr.OkrSet;
import org.okrreadiness.domain.response.WrittenSet;
import org.okrreadiness.domain.rubric.Part;
import org.okrreadiness.testing.SampleResults;
import org.okrreadiness.testing.Samples;

class DraftHistoryTest {

    private static final Instant AT = Instant.parse("2026-11-23T09:00:00Z");
    private static final String ACTIVITY = "Run 12 workshops with harbour staff";
    private static final String OTHER_ACTIVITY = "Run 14 workshops with the whole harbour staff";
    private static final String RESULT = "Share of sailings that leave on time from 71% to 90%";

    private final DraftHistory history = new DraftHistory(SampleResults.scorer());

    private static Sittings.Opened opened(Mode mode) {
        Attempt.Start start = new Attempt.Start(Samples.assessment().ref(), "Ana", mode, AT, 1);
        return new Sittings.Opened(
                Samples.assessment(),
                new Attempt(AttemptId.random(), start, Map.of(), Optional.empty(), List.of(), Optional.empty()));
    }

    private static AttemptEvent.Saved saved(int second, String... keyResults) {
        OkrSet set = new OkrSet(
                new Objective("Passengers trust the winter timetable"),
                Stream.of(keyResults).map(KeyResult::ofText).toList());
        return new AttemptEvent.Saved(AT.plus(Duration.ofSeconds(second)), Samples.WRITE, new WrittenSet(set));
    }

    private List<LineChange> changes(Mode mode, AttemptEvent.Saved... saved) {
        return history.of(opened(mode), List.of(saved)).getOrDefault(Samples.WRITE, List.of());
    }

    @Test
    void tellsHowALineWasChangedAfterAQuestion() {
        assertThat(changes(Mode.PRACTICE, saved(0, ACTIVITY), saved(30, RESULT)))
                .anySatisfy(change -> {
                    assertThat(change.part()).isEqualTo(Part.keyResult(1));
                    assertThat(change.before().words()).isEqualTo(ACTIVITY);
                    assertThat(change.after().words()).isEqualTo(RESULT);
                    assertThat(change.answered()).isTrue();
                    assertThat(change.after().marks().score())
                            .isGreaterThan(change.before().marks().score());
                });
    }

    @Test
    void takesWhatIsTypedInOneGoAsOneDraft() {
        assertThat(changes(Mode.PRACTICE, saved(0, ACTIVITY), saved(1, "Share"), saved(2, RESULT)))
                .isEmpty();
        assertThat(changes(Mode.PRACTICE, saved(0, ACTIVITY), saved(10, "Share of"), saved(11, RESULT)))
                .anySatisfy(change -> assertThat(change.after().words()).isEqualTo(RESULT));
    }

    @Test
    void followsAQuestionThroughLaterDraftsUntilItIsAnswered() {
        assertThat(changes(Mode.PRACTICE, saved(0, ACTIVITY), saved(30, OTHER_ACTIVITY), saved(60, RESULT)))
                .filteredOn(change -> change.before().words().equals(ACTIVITY))
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.after().words()).isEqualTo(RESULT);
                    assertThat(change.answered()).isTrue();
                    assertThat(change.drafts()).isEqualTo(2);
                });
    }

    @Test
    void passesOverALineThatWasOnlyHalfWritten() {
        assertThat(changes(Mode.PRACTICE, saved(0, ACTIVITY), saved(30, "Share of sailings"), saved(60, RESULT)))
                .filteredOn(change -> change.before().words().equals(ACTIVITY))
                .singleElement()
                .satisfies(change -> assertThat(change.after().words()).isEqualTo(RESULT));
    }

    @Test
    void doesNotTakeAQuestionForAnsweredThatOthersOnlyPushedOutOfSight() {
        AttemptEvent.Saved before = saved(0, RESULT, RESULT, ACTIVITY);
        AttemptEvent.Saved crowded = saved(30, ACTIVITY, ACTIVITY, OTHER_ACTIVITY);
        assertThat(changes(Mode.PRACTICE, before, crowded))
                .filteredOn(change -> change.part().equals(Part.keyResult(3)))
                .isNotEmpty()
                .allSatisfy(change -> assertThat(change.answered()).isFalse());
    }

    @Test
    void followsALineThatWasTakenOutAsFarAsItWasThere() {
        assertThat(changes(
                        Mode.PRACTICE,
                        saved(0, RESULT, ACTIVITY),
                        saved(30, RESULT, OTHER_ACTIVITY),
                        saved(60, RESULT)))
                .filteredOn(change -> change.part().equals(Part.keyResult(2)))
                .isNotEmpty()
                .allSatisfy(change -> {
                    assertThat(change.after().words()).isEqualTo(OTHER_ACTIVITY);
                    assertThat(change.answered()).isFalse();
                });
    }

    @Test
    void saysNothingOfALineThatStayedAsItWas() {
        assertThat(changes(Mode.PRACTICE, saved(0, ACTIVITY), saved(30, ACTIVITY)))
                .isEmpty();
    }

    @Test
    void hasNothingToSayOfASealedSitting() {
        assertThat(changes(Mode.ASSESSMENT, saved(0, ACTIVITY), saved(30, RESULT)))
                .isEmpty();
    }
}
