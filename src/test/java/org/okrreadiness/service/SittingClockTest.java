package org.okrreadiness.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.okrreadiness.domain.assessment.ClockChange;
import org.okrreadiness.domain.assessment.TimeSpent;
import org.okrreadiness.testing.HandTurnedClock;

class SittingClockTest {

    private static final Instant START = Instant.parse("2026-11-23T12:00:00Z");
    private static final Duration TOLERANCE = SittingClock.TOLERANCE;

    private final HandTurnedClock clock = new HandTurnedClock(START.toString());
    private final List<ClockChange> changes = new ArrayList<>();
    private TimeSpent journal = TimeSpent.from(START);
    private SittingClock sitting = new SittingClock(START, journal, clock.clocks());

    /** Reads, and keeps a change as the window does. */
    private Duration used() {
        SittingClock.Reading reading = sitting.read();
        reading.change().ifPresent(change -> {
            changes.add(change);
            journal = journal.with(change);
        });
        return reading.used();
    }

    private void save() {
        used();
        journal = journal.until(clock.instant());
    }

    private void reopen() {
        clock.restart();
        sitting = new SittingClock(START, journal, clock.clocks());
    }

    private static Duration minutes(long minutes) {
        return Duration.ofMinutes(minutes);
    }

    @Test
    void countsTheTimeThatPassesWhetherItIsOpenOrNot() {
        clock.advance(minutes(10));
        save();
        clock.advance(minutes(5));
        reopen();
        clock.advance(minutes(1));

        assertThat(used()).isEqualTo(minutes(16));
        assertThat(changes).isEmpty();
    }

    @Test
    void givesNothingBackWhenTheClockIsSetBack() {
        clock.advance(minutes(20));
        used();
        clock.set(minutes(-12));

        assertThat(used()).isEqualTo(minutes(20));
        assertThat(changes).containsExactly(new ClockChange(clock.instant(), minutes(-12), minutes(20)));
        clock.advance(minutes(3));
        assertThat(used()).isEqualTo(minutes(23));
        assertThat(changes).hasSize(1);
    }

    @Test
    void remembersTheLagAcrossARestart() {
        clock.advance(minutes(60));
        save();
        clock.set(minutes(-180));
        used();
        clock.advance(minutes(30));
        save();
        clock.advance(minutes(2));
        reopen();

        assertThat(used()).isEqualTo(minutes(92));
        assertThat(changes).hasSize(1);
    }

    @Test
    void accusesNobodyWhoseMachineSlept() {
        clock.advance(minutes(10));
        used();
        clock.set(minutes(45));

        assertThat(used()).isEqualTo(minutes(55));
        assertThat(changes).isEmpty();
    }

    @Test
    void accusesNobodyWhoseMonotonicClockRunsOnInSleep() {
        clock.advance(minutes(45));

        assertThat(used()).isEqualTo(minutes(45));
        assertThat(changes).isEmpty();
    }

    @Test
    void countsTimeOnceWhenAClockThatWasSetBackIsSetRightAgain() {
        clock.advance(minutes(10));
        used();
        clock.set(minutes(-60));
        used();
        clock.advance(minutes(5));
        clock.set(minutes(60));

        assertThat(used()).isEqualTo(minutes(15));
        assertThat(changes).extracting(ClockChange::by).containsExactly(minutes(-60), minutes(60));
        save();
        reopen();
        assertThat(used()).isEqualTo(minutes(15));
    }

    @Test
    void letsTheTimeUsedStandWhenTheClockWasSetBackWhileItWasClosed() {
        clock.advance(minutes(30));
        save();
        clock.set(minutes(-25));
        reopen();

        assertThat(used()).isEqualTo(minutes(30));
        assertThat(changes).containsExactly(new ClockChange(clock.instant(), minutes(-25), minutes(30)));
    }

    /** A machine that starts with its clock an hour slow and asks the network for the time soon after. */
    @Test
    void isFairToAMachineThatStartsWithTheWrongTime() {
        clock.advance(minutes(20));
        save();
        clock.set(minutes(2 - 60));
        reopen();
        used();
        clock.advance(minutes(1));
        clock.set(minutes(60));

        assertThat(used()).isEqualTo(minutes(23));
    }

    @Test
    void noticesAClockThatIsSetBackInSmallSteps() {
        for (int step = 0; step < 60; step++) {
            clock.advance(Duration.ofSeconds(1));
            clock.set(Duration.ofMillis(-900));
            used();
        }
        assertThat(used()).isEqualTo(minutes(1));
        assertThat(changes).isNotEmpty();
        Duration told = changes.stream().map(ClockChange::by).reduce(Duration.ZERO, Duration::plus);
        assertThat(told).isBetween(Duration.ofSeconds(-54), Duration.ofSeconds(-48));
    }

    @Test
    void bearsWithAClockThatIsSetRightOverTheNetwork() {
        SplittableRandom random = new SplittableRandom(4);
        for (int second = 0; second < 5_400; second++) {
            clock.advance(Duration.ofSeconds(1));
            Duration off = Duration.ofMillis(random.nextInt(-400, 400));
            clock.set(off);
            used();
            clock.set(off.negated());
        }
        assertThat(changes).isEmpty();
        assertThat(used()).isBetween(minutes(90), minutes(90).plusSeconds(1));
    }

    /** Whatever is done to clock and program, in any order. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void neverGivesTimeAwayWhateverIsDone(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Duration worked = Duration.ZERO;
        Duration before = Duration.ZERO;
        int restarts = 0;
        for (int step = 0; step < 3_000; step++) {
            Duration by = Duration.ofMillis(random.nextInt(1, 600_000));
            switch (random.nextInt(7)) {
                case 0, 1 -> {
                    clock.advance(by);
                    worked = worked.plus(by);
                }
                case 2 -> clock.set(by.negated());
                case 3 -> clock.set(by);
                case 4 -> {
                    save();
                    clock.set(random.nextBoolean() ? by : by.negated());
                    reopen();
                    restarts++;
                }
                default -> save();
            }
            Duration now = used();
            Duration bearable = TOLERANCE.multipliedBy(restarts);
            assertThat(now.plus(bearable)).as("seed %d, step %d", seed, step).isGreaterThanOrEqualTo(worked);
            assertThat(now.plus(bearable)).isGreaterThanOrEqualTo(Duration.between(START, clock.instant()));
            assertThat(now.plus(TOLERANCE)).as("seed %d, step %d", seed, step).isGreaterThanOrEqualTo(before);
            before = now;
        }
        assertThat(changes).isNotEmpty();
    }

    /** Sleep, work, restarts: the honest lose nothing and are told nothing. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void isTheWallClockForThoseWhoNeverSetItBack(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int step = 0; step < 2_000; step++) {
            Duration by = Duration.ofMillis(random.nextInt(1, 600_000));
            switch (random.nextInt(4)) {
                case 0 -> clock.advance(by);
                case 1 -> clock.set(by);
                case 2 -> {
                    save();
                    clock.set(by);
                    reopen();
                }
                default -> save();
            }
            assertThat(used()).as("seed %d, step %d", seed, step).isEqualTo(Duration.between(START, clock.instant()));
        }
        assertThat(changes).isEmpty();
    }
}
