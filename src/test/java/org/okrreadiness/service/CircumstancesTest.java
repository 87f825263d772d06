package org.okrreadiness.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.okrreadiness.domain.assessment.Attempt;
import org.okrreadiness.domain.assessment.AttemptId;
import org.okrreadiness.domain.assessment.Mode;
import org.okrreadiness.domain.task.TaskId;
import org.okrreadiness.testing.SampleResults;
import org.okrreadiness.testing.Samples;

class CircumstancesTest {

    private static final Instant AT = Instant.parse("2026-11-24T09:00:00Z");

    private static Instant minute(int minute) {
        return AT.plus(Duration.ofMinutes(minute));
    }

    private static AttemptEvent begun() {
        return new AttemptEvent.Begun(
                new Attempt.Start(Samples.assessment().ref(), "Ana", Mode.ASSESSMENT, AT, 1), "", 10);
    }

    private static AttemptEvent moved(int minute, TaskId task) {
        return new AttemptEvent.Moved(minute(minute), task);
    }

    private static AttemptEvent handedIn(int minute) {
        return new AttemptEvent.HandedIn(SampleResults.handedIn(AttemptId.random(), minute(minute))
                .attempt()
                .handedIn()
                .orElseThrow());
    }

    @Test
    void givesTheTimeBetweenTwoEventsToTheTaskThatWasOpen() {
        TimeOnTasks time =
                TimeOnTasks.of(List.of(begun(), moved(1, Samples.WRITE), moved(8, Samples.JUDGE), handedIn(12)));
        assertThat(time.on(Samples.WRITE)).isEqualTo(Duration.ofMinutes(8));
        assertThat(time.on(Samples.JUDGE)).isEqualTo(Duration.ofMinutes(4));
        assertThat(time.total()).isEqualTo(Duration.ofMinutes(12));
        assertThat(time.breaks()).isZero();
    }

    @Test
    void leavesOutLongStretchesInWhichNothingHappenedAndAClockThatWentBack() {
        TimeOnTasks time = TimeOnTasks.of(List.of(
                begun(), moved(0, Samples.WRITE), moved(40, Samples.JUDGE), moved(30, Samples.WRITE), handedIn(35)));
        assertThat(time.breaks()).isEqualTo(1);
        assertThat(time.leftOut()).isEqualTo(Duration.ofMinutes(40));
        assertThat(time.total()).isEqualTo(Duration.ofMinutes(5));
    }

    @Test
    void endsWithHandingIn() {
        TimeOnTasks time =
                TimeOnTasks.of(List.of(begun(), moved(0, Samples.WRITE), handedIn(5), moved(9, Samples.WRITE)));
        assertThat(time.total()).isEqualTo(Duration.ofMinutes(5));
    }

    private static CohortMisses misses(int people, int scoredLow) {
        List<TaskOutcome> outcomes = new ArrayList<>();
        for (int person = 0; person < people; person++) {
            AttemptId attempt = AttemptId.random();
            for (TaskId task : List.of(Samples.WRITE, Samples.JUDGE)) {
                boolean low = task.equals(Samples.WRITE) && person < scoredLow;
                outcomes.add(new TaskOutcome(
                        attempt,
                        "Person " + person,
                        Samples.assessment().ref(),
                        task,
                        Mode.ASSESSMENT,
                        true,
                        AT,
                        true,
                        low ? 40 : 80));
            }
        }
        return new Cohort(Samples.assessment().only(List.of(Samples.WRITE, Samples.JUDGE)), Mode.ASSESSMENT, outcomes)
                .misses();
    }

    @Test
    void namesWhatMoreThanHalfOfTenPeopleMiss() {
        assertThat(misses(10, 6)).isEqualTo(new CohortMisses(10, List.of(new CohortMisses.Missed(Samples.WRITE, 6))));
        assertThat(misses(10, 5).tasks()).isEmpty();
    }

    @Test
    void saysNothingOfNinePeople() {
        assertThat(misses(9, 9)).isEqualTo(CohortMisses.NONE);
    }
}
