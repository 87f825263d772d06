package org.okrreadiness.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.domain.assessment.CutScores;
import org.okrreadiness.domain.assessment.Measurement;
import org.okrreadiness.domain.rubric.Competency;
import org.okrreadiness.domain.task.TaskId;
import org.okrreadiness.testing.Samples;

class VerdictRuleTest {

    private static final int CUT = 60;

    @Test
    void isReadyWhenWholeAndDecidingCompetenciesLieAboveWithTheirBands() {
        Verdict verdict = on(20, 90, 90);
        assertThat(verdict.readiness()).isEqualTo(Readiness.READY);
        assertThat(verdict.overall().standing()).isEqualTo(Standing.REACHED);
    }

    @Test
    void isNotYetWhenOneCompetencyLiesBelowWithItsWholeBand() {
        Verdict verdict = on(20, 95, 20);
        assertThat(verdict.overall().standing()).isNotEqualTo(Standing.MISSED);
        assertThat(verdict.standing(Standing.MISSED))
                .extracting(CompetencyVerdict::competency)
                .containsExactly(Competency.FACILITATION);
        assertThat(verdict.readiness()).isEqualTo(Readiness.NOT_YET);
    }

    @Test
    void cannotTellWhenTheCutLiesInTheBandOfTheWhole() {
        Verdict verdict = on(20, 62, 62);
        assertThat(verdict.overall().band().low()).isLessThan(CUT);
        assertThat(verdict.overall().band().high()).isGreaterThan(CUT);
        assertThat(verdict.readiness()).isEqualTo(Readiness.CANNOT_TELL_YET);
    }

    @Test
    void fewTasksCarryNoVerdict() {
        assertThat(on(1, 75, 75).readiness()).isEqualTo(Readiness.CANNOT_TELL_YET);
        assertThat(on(40, 75, 75).readiness()).isEqualTo(Readiness.READY);
    }

    @Test
    void errorOfIndependentTasksFollowsSpearmanBrown() {
        Measurement measurement = new Measurement(Measurement.Basis.ASSUMED, 0.2, 0, 25, 0, "");
        Composite sixteen = Composite.of(tasks(16, 50, true), task -> 1).orElseThrow();
        assertThat(sixteen.reliability(measurement)).isCloseTo(0.8, within(1e-9));
        assertThat(sixteen.error(measurement)).isCloseTo(25 * Math.sqrt(0.8 / 16), within(1e-9));
    }

    @Test
    void tasksOfOneCaseSayLessThanTasksOfManyCases() {
        Composite one = Composite.of(tasks(8, 50, false), task -> 1).orElseThrow();
        Composite many = Composite.of(tasks(8, 50, true), task -> 1).orElseThrow();
        assertThat(one.error(Measurement.ASSUMED)).isGreaterThan(many.error(Measurement.ASSUMED));
    }

    @Test
    void aBandStaysOnTheScale() {
        assertThat(new Found(98, 10, CUT).band().high()).isEqualTo(100);
        assertThat(new Found(3, 10, CUT).band().low()).isZero();
    }

    @Test
    void atTheCutAParallelTestIsATossOfACoin() {
        assertThat(new Found(CUT, 5, CUT).otherSide()).isCloseTo(0.5, within(1e-12));
        assertThat(new Found(CUT + 10, 5, CUT).otherSide()).isCloseTo(0.0786, within(5e-4));
    }

    private static Verdict on(int tasksEach, int writing, int facilitation) {
        List<TaskEvidence> tasks = new ArrayList<>();
        for (int i = 0; i < tasksEach; i++) {
            tasks.add(new TaskEvidence(new TaskId("w" + i), "case" + i, Map.of(Competency.WRITING, 100), writing));
            tasks.add(new TaskEvidence(
                    new TaskId("f" + i), "case" + i, Map.of(Competency.FACILITATION, 100), facilitation));
        }
        Assessment.Marking usual = Samples.assessment().marking();
        CutScores cuts =
                new CutScores(CutScores.Method.AUTHOR_JUDGEMENT, CUT, Map.of(Competency.WRITING, CUT), "for the test");
        Assessment.Marking marking = new Assessment.Marking(
                Map.of(Competency.WRITING, 70, Competency.FACILITATION, 30), cuts, usual.school(), usual.rubrics());
        return new VerdictRule(marking, Measurement.ASSUMED).on(tasks).orElseThrow();
    }

    private static List<TaskEvidence> tasks(int count, int score, boolean ownCase) {
        List<TaskEvidence> tasks = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String scenario = ownCase ? "case" + i : "case";
            tasks.add(new TaskEvidence(new TaskId("t" + i), scenario, Map.of(Competency.WRITING, 100), score));
        }
        return tasks;
    }
}
