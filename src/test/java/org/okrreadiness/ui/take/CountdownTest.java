package org.okrreadiness.ui.take;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.okrreadiness.testing.HandTurnedClock;
import org.okrreadiness.testing.HandTurnedDelay;

class CountdownTest {

    private final HandTurnedClock clock = new HandTurnedClock("2026-11-23T12:00:00Z");
    private final HandTurnedDelay delay = new HandTurnedDelay();
    private final List<Instant> ended = new ArrayList<>();

    private Countdown ending(Duration in) {
        Instant end = clock.instant().plus(in);
        return new Countdown(delay, () -> Duration.between(clock.instant(), end), () -> ended.add(clock.instant()));
    }

    private void pass(Duration time) {
        for (long second = 0; second < time.toSeconds(); second++) {
            clock.advance(Duration.ofSeconds(1));
            delay.advance(Duration.ofSeconds(1));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "PT2H30M, take.time.hours, CALM",
        "PT90M, take.time.minutes, CALM",
        "PT10M1S, take.time.minutes, CALM",
        "PT10M, take.time.minutes, SOON",
        "PT2M1S, take.time.minutes, SOON",
        "PT2M, take.time.minutes, LAST",
        "PT1M, take.time.last-minute, LAST",
        "PT1S, take.time.last-minute, LAST",
        "PT0S, take.time.over, OVER",
        "PT-5M, take.time.over, OVER"
    })
    void tellsTheTimeLeftInWords(Duration remaining, String key, Countdown.Urgency urgency) {
        Countdown.Left left = Countdown.inWords(remaining);
        assertThat(left.words().key()).isEqualTo(key);
        assertThat(left.urgency()).isEqualTo(urgency);
    }

    @Test
    void roundsMinutesUpAsAWallClockWould() {
        assertThat(Countdown.inWords(Duration.ofSeconds(119)).words().arguments())
                .containsExactly("2");
        assertThat(Countdown.inWords(Duration.ofSeconds(121)).words().arguments())
                .containsExactly("3");
        assertThat(Countdown.inWords(Duration.ofMinutes(125)).words().arguments())
                .containsExactly("2", "5");
    }

    @Test
    void endsOnceAndOnTime() {
        Countdown countdown = ending(Duration.ofSeconds(90));
        countdown.start();
        pass(Duration.ofSeconds(89));
        assertThat(ended).isEmpty();
        pass(Duration.ofSeconds(10));
        assertThat(ended).containsExactly(Instant.parse("2026-11-23T12:01:30Z"));
    }

    @Test
    void knowsAfterTheMachineSleptThatTheTimeIsOver() {
        Countdown countdown = ending(Duration.ofMinutes(90));
        countdown.start();
        clock.advance(Duration.ofHours(3));
        delay.advance(Duration.ofSeconds(1));
        assertThat(ended).hasSize(1);
    }

    @Test
    void isOverAtOnceWhenTheEndHasPassed() {
        ending(Duration.ofMinutes(-1)).start();
        assertThat(ended).hasSize(1);
    }

    @Test
    void saysNothingMoreOnceStopped() {
        Countdown countdown = ending(Duration.ofSeconds(5));
        countdown.start();
        countdown.stop();
        pass(Duration.ofSeconds(10));
        assertThat(ended).isEmpty();
    }
}
