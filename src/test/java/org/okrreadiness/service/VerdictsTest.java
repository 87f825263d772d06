package org.okrreadiness.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.okrreadiness.content.PackLibrary;
import org.okrreadiness.content.StandardRubrics;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.domain.assessment.AttemptId;
import org.okrreadiness.domain.assessment.Measurement;
import org.okrreadiness.domain.assessment.Mode;
import org.okrreadiness.domain.assessment.Selection;
import org.okrreadiness.domain.response.Response;
import org.okrreadiness.domain.task.Task;
import org.okrreadiness.domain.task.TaskId;
import org.okrreadiness.exchange.JsonEventFormat;
import org.okrreadiness.exchange.JsonResponseFormat;
import org.okrreadiness.exchange.JsonSheetFormat;
import org.okrreadiness.storage.DataFolder;
import org.okrreadiness.storage.Formats;
import org.okrreadiness.testing.HandTurnedClock;
import org.okrreadiness.testing.SampleResults;
import org.okrreadiness.verdict.Candidate;
import org.okrreadiness.verdict.Exercise;
import org.okrreadiness.verdict.Readiness;
import org.okrreadiness.verdict.Settlement;
import org.okrreadiness.verdict.Verdict;

/** With the shipped packs, the real scorer and a real data folder. */
class VerdictsTest {

    @TempDir
    Path folder;

    private final HandTurnedClock clock = new HandTurnedClock("2026-11-24T14:02:00Z");
    private DataFolder data;
    private AssessmentSource assessments;
    private Sittings sittings;
    private Verdicts verdicts;

    @BeforeEach
    void open() {
        Formats formats = new Formats(new JsonEventFormat(), new JsonResponseFormat(), new JsonSheetFormat());
        data = DataFolder.open(folder, clock, formats);
        assessments = new PackLibrary(folder, new StandardRubrics());
        sittings = new Sittings(assessments, data.attempts(), SampleResults.scorer(), clock, new Random(1));
        verdicts = new Verdicts(sittings, assessments, clock);
    }

    @AfterEach
    void close() {
        data.close();
    }

    private Assessment pack(String id) {
        return assessments.packs().stream()
                .flatMap(found -> found.assessment().stream())
                .filter(assessment -> assessment.ref().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Sittings.Opened sat(String who, Mode mode, String... labels) {
        Assessment pack = pack("practitioner");
        AttemptId id = sittings.begin(pack, who, mode).id();
        mixed(pack, labels).forEach((task, response) -> sittings.save(id, task, response));
        sittings.handIn(id);
        return sittings.open(id);
    }

    /** Every task by the next of the sample answers, in turn. */
    private Map<TaskId, Response> mixed(Assessment pack, String... labels) {
        Map<String, Map<TaskId, Response>> samples = assessments.sampleAnswers(pack);
        Map<TaskId, Response> responses = new HashMap<>();
        int turn = 0;
        for (Task task : pack.tasks()) {
            Optional.ofNullable(samples.get(labels[turn++ % labels.length]).get(task.id()))
                    .ifPresent(response -> responses.put(task.id(), response));
        }
        return responses;
    }

    private void answerAll(AttemptId first, String label) {
        for (Optional<AttemptId> next = Optional.of(first); next.isPresent(); next = sittings.next(next.get())) {
            AttemptId id = next.get();
            Assessment asked = sittings.open(id).assessment();
            mixed(asked, label).forEach((task, response) -> sittings.save(id, task, response));
            sittings.handIn(id);
        }
    }

    @Test
    void strongAnswersToAWholePackAreReadyAndWeakOnesAreNot() {
        assertThat(verdicts.verdict(sat("Ana", Mode.ASSESSMENT, "strong"))
                        .orElseThrow()
                        .readiness())
                .isEqualTo(Readiness.READY);
        assertThat(verdicts.verdict(sat("Ben", Mode.ASSESSMENT, "weak"))
                        .orElseThrow()
                        .readiness())
                .isEqualTo(Readiness.NOT_YET);
    }

    @Test
    void whatStaysOpenIsSettledByTasksThePersonWasNeverAsked() {
        Sittings.Opened open = sat("Ana", Mode.ASSESSMENT, "middling");
        Verdict before = verdicts.verdict(open).orElseThrow();
        assertThat(before.readiness()).isEqualTo(Readiness.CANNOT_TELL_YET);
        Settlement settlement = verdicts.settlement(open);
        assertThat(settlement.tasks()).hasSize(3).allSatisfy(task -> {
            assertThat(task.pack().id()).isNotEqualTo("practitioner");
            assertThat(task.minutes()).isPositive();
        });
        assertThat(settlement.errorAfter()).isLessThan(before.overall().error());
        assertThat(settlement.chance()).isBetween(0.0, 1.0).isPositive();
        assertThat(verdicts.settlement(open)).isEqualTo(settlement);
    }

    @Test
    void furtherTasksCountTogetherWithTheSittingTheySettle() {
        Sittings.Opened open = sat("Ana", Mode.ASSESSMENT, "middling");
        Verdict before = verdicts.verdict(open).orElseThrow();
        Settlement settlement = verdicts.settlement(open);
        AttemptId more = verdicts.settle(open, settlement.tasks());
        assertThat(verdicts.verdict(open)).contains(before);
        assertThat(verdicts.settle(open, settlement.tasks())).isEqualTo(more);
        assertThat(sittings.open(more).attempt().start().mode()).isEqualTo(Mode.ASSESSMENT);
        answerAll(more, "strong");
        Verdict after = verdicts.verdict(open).orElseThrow();
        assertThat(after.overall().error()).isCloseTo(settlement.errorAfter(), within(1e-9));
        assertThat(after.overall().score())
                .isGreaterThanOrEqualTo(before.overall().score());
        assertThat(verdicts.verdict(sittings.open(more))).contains(after);
        assertThat(verdicts.settlement(open).tasks())
                .extracting(Candidate::task)
                .doesNotContainAnyElementsOf(
                        settlement.tasks().stream().map(Candidate::task).toList());
    }

    @Test
    void practiceIsSettledByPracticeAndNothingElse() {
        Sittings.Opened sealed = sat("Ana", Mode.ASSESSMENT, "middling");
        Verdict before = verdicts.verdict(sealed).orElseThrow();
        Sittings.Opened practised = sat("Ana", Mode.PRACTICE, "middling");
        AttemptId more =
                verdicts.settle(practised, verdicts.settlement(practised).tasks());
        assertThat(sittings.open(more).attempt().start().mode()).isEqualTo(Mode.PRACTICE);
        answerAll(more, "strong");
        assertThat(verdicts.verdict(sealed)).contains(before);
        assertThat(verdicts.verdict(practised).orElseThrow().overall().error())
                .isLessThan(before.overall().error());
    }

    @Test
    void aPracticeOfChosenTasksHasNoVerdict() {
        Assessment pack = pack("practitioner");
        AttemptId id = sittings.practise(
                "Ana",
                List.of(new Selection.Chosen(
                        pack.ref(), List.of(pack.tasks().get(0).id()))));
        sittings.handIn(id);
        Sittings.Opened practised = sittings.open(id);
        assertThat(verdicts.verdict(practised)).isEmpty();
        assertThat(verdicts.settlement(practised).tasks()).isEmpty();
        assertThat(verdicts.exercises(practised)).isEmpty();
        assertThatThrownBy(() -> sittings.settle(id, List.of())).isInstanceOf(ReadinessException.class);
    }

    @Test
    void nothingIsSaidBeforeItIsHandedIn() {
        AttemptId id =
                sittings.begin(pack("practitioner"), "Ana", Mode.ASSESSMENT).id();
        assertThat(verdicts.verdict(sittings.open(id))).isEmpty();
    }

    @Test
    void furtherTasksOfATimedPackAreTimedAtItsPace() {
        Sittings.Opened open = sat("Ana", Mode.ASSESSMENT, "middling");
        Assessment manager = pack("manager");
        TaskId one = manager.tasks().get(0).id();
        AttemptId more =
                sittings.settle(open.attempt().id(), List.of(new Selection.Chosen(manager.ref(), List.of(one))));
        long minutes = sittings.open(more)
                .assessment()
                .sitting()
                .timeLimit()
                .orElseThrow()
                .toMinutes();
        assertThat(minutes).isBetween(1L, 20L);
    }

    @Test
    void exercisesAreOfThreeKindsOfGainAndNotWhatSettles() {
        Sittings.Opened open = sat("Ana", Mode.ASSESSMENT, "middling");
        List<Exercise> exercises = verdicts.exercises(open);
        assertThat(exercises)
                .hasSize(3)
                .allSatisfy(exercise -> assertThat(exercise.gain()).isPositive());
        Set<TaskId> settling = Set.copyOf(
                verdicts.settlement(open).tasks().stream().map(Candidate::task).toList());
        assertThat(exercises)
                .extracting(exercise -> exercise.candidate().task())
                .doesNotHaveDuplicates()
                .doesNotContainAnyElementsOf(settling);
    }

    @Test
    void assumesUntilThirtyPeopleHaveSatTheSame() {
        Sittings.Opened last = sat("Person 0", Mode.ASSESSMENT, "weak");
        for (int i = 1; i < 30; i++) {
            assertThat(verdicts.verdict(last).orElseThrow().measurement()).isEqualTo(Measurement.ASSUMED);
            String[] labels = {"strong", "middling", "weak"};
            last = sat("Person " + i, Mode.ASSESSMENT, labels[i % 3], labels[i / 3 % 3], labels[i / 9 % 3]);
        }
        Measurement found = verdicts.verdict(last).orElseThrow().measurement();
        assertThat(found.basis()).isEqualTo(Measurement.Basis.COHORT);
        assertThat(found.persons()).isEqualTo(30);
    }
}
