package org.okrreadiness.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.domain.assessment.Attempt;
import org.okrreadiness.domain.assessment.AttemptId;
import org.okrreadiness.domain.assessment.Mode;
import org.okrreadiness.domain.response.Response;
import org.okrreadiness.domain.task.TaskId;
import org.okrreadiness.testing.FixedAssessments;
import org.okrreadiness.testing.InMemoryAttempts;
import org.okrreadiness.testing.SampleResults;
import org.okrreadiness.testing.Samples;
import org.okrreadiness.testing.WithoutKeys;

/** Sitting an assessment whose keys are somewhere else. */
class MarkedElsewhereTest {

    private final Clock clock = Clock.fixed(Instant.parse("2026-12-01T09:00:00Z"), ZoneOffset.UTC);
    private final Assessment keyless = WithoutKeys.of(Samples.assessment());
    private final FixedAssessments assessments = new FixedAssessments(
            List.of(new FoundPack(FoundPack.Origin.OWN, "received", Optional.of(keyless), List.of())));
    private final InMemoryAttempts attempts = new InMemoryAttempts(clock);
    private final Sittings sittings = new Sittings(assessments, attempts, SampleResults.scorer(), clock, new Random(1));

    private AttemptId handedIn() {
        AttemptId id = sittings.begin(keyless, "Amina", Mode.ASSESSMENT).id();
        for (var answer : Samples.responses().entrySet()) {
            TaskId task = answer.getKey();
            Response response = answer.getValue();
            sittings.save(id, task, response);
        }
        assertThat(sittings.handIn(id)).isEmpty();
        return id;
    }

    @Test
    void handsInWithoutMarksHoweverOftenItIsAsked() {
        AttemptId id = handedIn();
        assertThat(sittings.handIn(id)).isEmpty();

        Attempt attempt = sittings.find(id).orElseThrow();
        assertThat(attempt.isMarkedElsewhere()).isTrue();
        assertThat(attempt.isOpen()).isFalse();
        assertThat(attempt.responses()).hasSameSizeAs(Samples.responses());
        assertThat(sittings.outcomes()).isEmpty();
    }

    @Test
    void givesNoVerdictAndServesNobodyAsFurtherTasks() {
        AttemptId id = handedIn();
        Verdicts verdicts = new Verdicts(sittings, assessments, clock);

        assertThat(verdicts.judged(sittings.open(id))).isEqualTo(Judged.NOTHING);
        assertThat(verdicts.settlement(sittings.open(id)).tasks()).isEmpty();
        assertThat(ChosenCases.markable(assessments.packs())).isEmpty();
        assertThat(ChosenCases.of(ChosenCases.readable(assessments.packs()), (pack, task) -> true))
                .isEmpty();
    }

    @Test
    void cannotBeMarkedByMistake() {
        assertThatThrownBy(() -> SampleResults.scorer().sheet(keyless, Samples.responses()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(assessments.find(keyless.ref())).isPresent();
        assertThat(assessments.findWithKeys(keyless.ref())).isEmpty();
    }

    @Test
    void cannotBePractised() {
        assertThatThrownBy(() -> sittings.begin(keyless, "Amina", Mode.PRACTICE))
                .isInstanceOf(ReadinessException.class);
    }
}
