package org.okrreadiness.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.okrreadiness.domain.assessment.Mode;
import org.okrreadiness.domain.task.TaskId;
import org.okrreadiness.testing.HandTurnedClock;

class PracticeHistoryTest {

    private static final TaskId TASK = new TaskId("write");

    private final HandTurnedClock clock = new HandTurnedClock("2026-11-24T14:02:00Z");
    private final List<TaskOutcome> outcomes = new ArrayList<>();

    private void scored(String who, Mode mode, int score, Duration ago) {
        outcomes.add(
                new TaskOutcome(who, "practitioner", TASK, mode, clock.instant().minus(ago), score));
    }

    private PracticeHistory of(String name) {
        return new PracticeHistory(outcomes, Optional.ofNullable(name), clock);
    }

    @Test
    void keepsPeopleAtOneMachineApart() {
        scored("Amina", Mode.PRACTICE, 40, Duration.ofDays(2));
        assertThat(of("Amina").isDue("practitioner", TASK)).isTrue();
        assertThat(of("Tor").isDone("practitioner", TASK)).isFalse();
        assertThat(of("Amina").isDone("manager", TASK)).isFalse();
    }

    @Test
    void takesWhoeverHandedInLastWhenNobodySaidWhoTheyAre() {
        scored("Tor", Mode.PRACTICE, 80, Duration.ofDays(2));
        scored("Amina", Mode.PRACTICE, 40, Duration.ofDays(1));
        assertThat(of(null).participant()).contains("Amina");
        assertThat(of(null).best("practitioner", TASK)).hasValue(40);
    }

    @Test
    void countsASealedSittingAsDoneAndNotAsPractice() {
        scored("Amina", Mode.ASSESSMENT, 20, Duration.ofDays(9));
        assertThat(of("Amina").isDone("practitioner", TASK)).isTrue();
        assertThat(of("Amina").best("practitioner", TASK)).isEmpty();
        assertThat(of("Amina").isDue("practitioner", TASK)).isFalse();
    }

    @Test
    void isStillDueWhenTheDayHasPassed() {
        scored("Amina", Mode.PRACTICE, 20, Duration.ofDays(40));
        assertThat(of("Amina").isDue("practitioner", TASK)).isTrue();
    }

    @Test
    void startsWithNobody() {
        assertThat(of(null).participant()).isEmpty();
        assertThat(of(null).isDone("practitioner", TASK)).isFalse();
    }
}
