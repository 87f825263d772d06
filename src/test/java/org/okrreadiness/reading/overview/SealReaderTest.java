package org.okrreadiness.reading.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.okrreadiness.domain.assessment.Attempt;
import org.okrreadiness.domain.assessment.AttemptId;
import org.okrreadiness.domain.assessment.ClockChange;
import org.okrreadiness.domain.assessment.Mode;
import org.okrreadiness.domain.assessment.Seal;
import org.okrreadiness.domain.assessment.TimeSpent;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.Sittings;
import org.okrreadiness.testing.HandTurnedClock;
import org.okrreadiness.testing.SampleCase;
import org.okrreadiness.wording.Moments;

class SealReaderTest {

    private static final Instant START = Instant.parse("2026-11-23T12:00:00Z");
    private static final Seal INTACT = Seal.intact("9f3a-0000-0000-0000-0000-0000-0000-77be", true);

    private final Messages messages = new Messages(Locale.UK);

    private List<String> remarks(Mode mode, Seal seal, TimeSpent time) {
        Attempt.Start start = new Attempt.Start(SampleCase.assessment().ref(), "Ada", mode, START, 1);
        Attempt attempt =
                new Attempt(AttemptId.random(), start, Map.of(), Optional.empty(), List.of(), Optional.empty(), time);
        Moments moments = new Moments(messages, new HandTurnedClock("2026-11-23T18:00:00Z"));
        return new SealReader(messages, moments, new Sittings.Opened(SampleCase.assessment(), attempt, seal)).remarks();
    }

    private static TimeSpent used(long minutes) {
        return TimeSpent.from(START).until(START.plus(Duration.ofMinutes(minutes)));
    }

    @Test
    void saysThatASealedSittingIsAsItWasAndWhatASealCannotDo() {
        assertThat(remarks(Mode.ASSESSMENT, INTACT, used(80)))
                .singleElement()
                .satisfies(remark -> assertThat(remark)
                        .startsWith("Sealed and unchanged")
                        .contains(INTACT.fingerprint().orElseThrow(), "cannot stop the owner of a machine"));
    }

    @Test
    void saysWhenTheKeyIsNotThatOfTheFolder() {
        Seal other = Seal.intact("9f3a", false);
        assertThat(remarks(Mode.ASSESSMENT, other, used(80)).get(0)).contains("not the one of this data folder");
    }

    @Test
    void saysThatAnOlderSittingIsNotSealed() {
        assertThat(remarks(Mode.ASSESSMENT, Seal.UNSEALED, used(80)).get(0)).startsWith("This sitting is not sealed");
    }

    @ParameterizedTest
    @EnumSource(Seal.Expected.class)
    void saysWhereASealFailsAndWhatWasExpectedInPracticeToo(Seal.Expected expected) {
        for (Mode mode : Mode.values()) {
            assertThat(remarks(mode, Seal.broken(7, expected, ""), used(80)))
                    .singleElement()
                    .asString()
                    .startsWith("The seal does not hold from entry 7 on: ")
                    .endsWith("The answers can still be read.");
        }
    }

    @Test
    void saysNothingOfAnIntactSealInPractice() {
        assertThat(remarks(Mode.PRACTICE, INTACT, used(900))).isEmpty();
    }

    @Test
    void saysThatTheTimeWasOverAndThatTheClockWasChanged() {
        TimeSpent time = used(40).with(new ClockChange(
                        START.plus(Duration.ofMinutes(28)), Duration.ofMinutes(-12), Duration.ofMinutes(40)))
                .until(START.plus(Duration.ofMinutes(80)));

        List<String> remarks = remarks(Mode.ASSESSMENT, INTACT, time);

        assertThat(remarks.get(0)).startsWith("The time of 90 minutes was over");
        assertThat(remarks.get(1))
                .isEqualTo("The clock of this machine was changed by 12 minutes at 12:28; the time left is counted on"
                        + " without it.");
        assertThat(remarks).hasSize(3);
    }
}
