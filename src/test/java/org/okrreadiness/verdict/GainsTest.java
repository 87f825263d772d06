package org.okrreadiness.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.okrreadiness.domain.assessment.AssessmentRef;
import org.okrreadiness.domain.assessment.Measurement;
import org.okrreadiness.domain.rubric.Competency;
import org.okrreadiness.domain.task.TaskId;
import org.okrreadiness.domain.task.TaskKind;

class GainsTest {

    private static final Map<Competency, Integer> BLUEPRINT =
            Map.of(Competency.WRITING, 60, Competency.FACILITATION, 40);
    private static final TaskPool NO_READING = new TaskPool(List.of(), Map.of());

    @Test
    void aTaskGainsWhatIsMissingByItsWeight() {
        Exercise exercise = gains(Map.of())
                .best(List.of(task("w", Competency.WRITING, 0, false)), NO_READING)
                .get(0);
        assertThat(exercise.gain()).isCloseTo(0.6 * (250.0 / 3 - 40), within(1e-9));
        assertThat(exercise.competency()).isEqualTo(Competency.WRITING);
    }

    @Test
    void threeExercisesDoNotTrainTheSame() {
        List<Practisable> tasks = List.of(
                task("w1", Competency.WRITING, 0, false),
                task("w2", Competency.WRITING, 0, false),
                task("w3", Competency.WRITING, 0, false),
                task("f1", Competency.FACILITATION, 0, false));
        assertThat(gains(Map.of()).best(tasks, NO_READING))
                .hasSize(3)
                .extracting(Exercise::competency)
                .containsExactly(Competency.WRITING, Competency.FACILITATION, Competency.WRITING);
    }

    @Test
    void whatIsDueComesFirstAndWhatWentWellOnceGainsLess() {
        List<Practisable> tasks = List.of(
                task("new", Competency.WRITING, 0, false),
                task("known", Competency.WRITING, 55, false),
                task("due", Competency.FACILITATION, 50, true));
        assertThat(gains(Map.of()).best(tasks, NO_READING))
                .extracting(exercise -> exercise.candidate().task().value())
                .containsExactly("due", "new", "known");
    }

    @Test
    void workThatWentWorstIsPractisedRather() {
        List<Practisable> tasks = List.of(task("a", TaskKind.OPEN_ANSWER), task("c", TaskKind.CONVERSATION));
        assertThat(gains(Map.of(TaskKind.CONVERSATION, 30.0)).best(tasks, NO_READING))
                .extracting(exercise -> exercise.candidate().task().value())
                .containsExactly("c", "a");
        assertThat(gains(Map.of(TaskKind.OPEN_ANSWER, 30.0)).best(tasks, NO_READING))
                .extracting(exercise -> exercise.candidate().task().value())
                .containsExactly("a", "c");
    }

    @Test
    void nothingIsLeftToGainWhereEverythingIsStrongAndSure() {
        Verdict strong = verdict(95, 95, 2);
        assertThat(new Gains(BLUEPRINT, strong, Map.of())
                        .best(List.of(task("w", Competency.WRITING, 0, false)), NO_READING))
                .isEmpty();
    }

    private static Gains gains(Map<TaskKind, Double> deficits) {
        return new Gains(BLUEPRINT, verdict(40, 30, 5), deficits);
    }

    private static Verdict verdict(int writing, int facilitation, double error) {
        return new Verdict(
                Readiness.CANNOT_TELL_YET,
                new Found(50, error, 60),
                0.8,
                4,
                List.of(
                        new CompetencyVerdict(Competency.WRITING, new Found(writing, error, 60), 5, true),
                        new CompetencyVerdict(Competency.FACILITATION, new Found(facilitation, error, 60), 5, false)),
                Measurement.ASSUMED);
    }

    private static Practisable task(String id, TaskKind kind) {
        return new Practisable(candidate(id, kind, Competency.WRITING), 0, false);
    }

    private static Practisable task(String id, Competency competency, int best, boolean due) {
        return new Practisable(candidate(id, TaskKind.CRITIQUE, competency), best, due);
    }

    private static Candidate candidate(String id, TaskKind kind, Competency competency) {
        return new Candidate(
                new AssessmentRef("practice", "1.0", "0f".repeat(32)),
                new TaskId(id),
                id,
                kind,
                "case-" + id,
                Map.of(competency, 100),
                5);
    }
}
