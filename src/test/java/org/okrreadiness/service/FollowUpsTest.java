package org.okrreadiness.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.okrreadiness.domain.assessment.AssessmentRef;
import org.okrreadiness.domain.assessment.Attempt;
import org.okrreadiness.domain.assessment.AttemptId;
import org.okrreadiness.domain.assessment.Mode;
import org.okrreadiness.domain.assessment.TransferCheck;
import org.okrreadiness.domain.assessment.TransferCheck.Due;
import org.okrreadiness.testing.HandTurnedClock;
import org.okrreadiness.testing.InMemoryAttempts;
import org.okrreadiness.testing.Samples;

class FollowUpsTest {

    private final HandTurnedClock clock = new HandTurnedClock("2026-06-01T10:00:00Z");
    private final InMemoryAttempts attempts = new InMemoryAttempts(clock);
    private final FollowUps followUps = new FollowUps(attempts, clock);

    private AttemptId handedIn(String who, String pack, boolean whole) {
        AttemptId id = AttemptId.random();
        AssessmentRef ref = new AssessmentRef(pack, "1.0.0", "0f".repeat(32));
        attempts.list(new AttemptSummary(
                id,
                ref,
                pack,
                who,
                Mode.ASSESSMENT,
                clock.instant(),
                clock.instant(),
                Optional.of(clock.instant()),
                3,
                3,
                OptionalInt.of(60),
                whole ? OptionalInt.empty() : OptionalInt.of(12)));
        attempts.begin(id, new Attempt.Start(ref, who, Mode.ASSESSMENT, clock.instant(), 1), Samples.assessment());
        return id;
    }

    private List<String> due(String who) {
        return followUps.due(who).stream()
                .map(check -> check.attempt().title() + " " + check.due().days())
                .toList();
    }

    private void daysPass(int days) {
        clock.advance(Duration.ofDays(days));
    }

    @Test
    void asksOnTheThirtiethDayAndNotTheDayBefore() {
        handedIn("Ana", "practitioner", true);
        daysPass(29);
        assertThat(due("Ana")).isEmpty();
        daysPass(1);
        assertThat(due("Ana")).containsExactly("practitioner 30");
        assertThat(due("Ben")).isEmpty();
    }

    @Test
    void asksForTheLatestCheckAndLetsAMissedOneRest() {
        handedIn("Ana", "practitioner", true);
        daysPass(61);
        assertThat(due("Ana")).containsExactly("practitioner 60");
        daysPass(30);
        assertThat(due("Ana")).containsExactly("practitioner 90");
        daysPass(40);
        assertThat(due("Ana")).isEmpty();
    }

    @Test
    void asksAgainUntilTheCheckIsComplete() {
        AttemptId id = handedIn("Ana", "practitioner", true);
        daysPass(30);
        followUps.keep(id, TransferCheck.blank(Due.DAY_30, clock.instant()));
        assertThat(followUps.due("Ana"))
                .singleElement()
                .satisfies(check -> assertThat(check.given()).isPresent());
        followUps.keep(id, new TransferCheck(Due.DAY_30, clock.instant(), "", "", "", Map.of(), true));
        assertThat(due("Ana")).isEmpty();
        daysPass(30);
        assertThat(due("Ana")).containsExactly("practitioner 60");
    }

    @Test
    void followsTheLatestSittingOfAnAssessmentAndNoPractiseOfSingleTasks() {
        handedIn("Ana", "practitioner", true);
        handedIn("Ana", "manager", false);
        daysPass(40);
        handedIn("Ana", "practitioner", true);
        assertThat(due("Ana")).isEmpty();
        daysPass(30);
        assertThat(due("Ana")).containsExactly("practitioner 30");
    }
}
