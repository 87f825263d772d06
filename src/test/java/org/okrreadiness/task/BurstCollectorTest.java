package org.okrreadiness.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.okrreadiness.testing.HandTurnedDelay;

class BurstCollectorTest {

    private final HandTurnedDelay delay = new HandTurnedDelay();
    private final List<Duration> runs = new ArrayList<>();
    private final BurstCollector burst =
            new BurstCollector(delay, Duration.ofMillis(400), Duration.ofSeconds(2), () -> runs.add(delay.elapsed()));

    @Test
    void runsOnceItHasBeenQuietForLongEnough() {
        burst.touch();
        delay.advance(Duration.ofMillis(300));
        burst.touch();
        delay.advance(Duration.ofMillis(399));
        assertThat(runs).isEmpty();
        delay.advance(Duration.ofMillis(1));
        assertThat(runs).containsExactly(Duration.ofMillis(700));
    }

    @Test
    void doesNotWaitForSomebodyWhoNeverStopsTyping() {
        for (int key = 0; key < 40; key++) {
            burst.touch();
            delay.advance(Duration.ofMillis(100));
        }
        assertThat(runs).isNotEmpty();
        assertThat(runs.get(0)).isEqualTo(Duration.ofSeconds(2));
    }

    @Test
    void runsNothingTwice() {
        burst.touch();
        burst.flush();
        delay.advance(Duration.ofSeconds(5));
        burst.flush();
        assertThat(runs).hasSize(1);
        assertThat(burst.isOpen()).isFalse();
    }
}
