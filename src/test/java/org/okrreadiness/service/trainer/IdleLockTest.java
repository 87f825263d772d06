package org.okrreadiness.service.trainer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.okrreadiness.testing.HandTurnedClock;

class IdleLockTest {

    private static final Duration AFTER = Duration.ofMinutes(10);

    private final HandTurnedClock clock = new HandTurnedClock("2026-11-29T10:00:00Z");
    private final AtomicInteger locked = new AtomicInteger();
    private final IdleLock lock = new IdleLock(AFTER, clock.clocks(), locked::incrementAndGet);

    @Test
    void locksOnceWhenNobodyDidAnythingForTheTime() {
        clock.advance(AFTER.minusSeconds(1));
        lock.look();
        assertThat(locked).hasValue(0);

        clock.advance(Duration.ofSeconds(1));
        lock.look();
        lock.look();
        assertThat(locked).hasValue(1);
    }

    @Test
    void beginsAnewWheneverSomebodyDoesSomething() {
        clock.advance(Duration.ofMinutes(9));
        lock.touch();
        clock.advance(Duration.ofMinutes(9));
        lock.look();

        assertThat(locked).hasValue(0);
        assertThat(lock.left()).isEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void theFirstKeyAfterTheTimeComesTooLate() {
        clock.advance(Duration.ofMinutes(11));
        lock.touch();

        assertThat(locked).hasValue(1);
    }

    @Test
    void locksAfterASleepInWhichTheOtherClockStoodStill() {
        clock.set(Duration.ofHours(8));
        lock.look();

        assertThat(locked).hasValue(1);
    }

    @Test
    void isNotKeptOpenByAClockThatIsSetBack() {
        clock.set(Duration.ofHours(-1));
        clock.advance(AFTER);
        lock.look();

        assertThat(locked).hasValue(1);
    }
}
