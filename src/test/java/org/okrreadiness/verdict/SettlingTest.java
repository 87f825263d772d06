package org.okrreadiness.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.domain.assessment.AssessmentRef;
import org.okrreadiness.domain.assessment.CutScores;
import org.okrreadiness.domain.assessment.Measurement;
import org.okrreadiness.domain.rubric.Competency;
import org.okrreadiness.domain.task.TaskId;
import org.okrreadiness.domain.task.TaskKind;
import org.okrreadiness.testing.Samples;

class SettlingTest {

    private static final int CUT = 60;

    private final VerdictRule rule = rule(Map.of(Competency.WRITING, CUT));

    @Test
    void chancesOfAnOpenCutAreThoseOfDrawing() {
        OpenCut cut = OpenCut.inBand(new Found(64, 6, CUT), tasks -> Optional.empty());
        double after = 4;
        Random random = new Random(1);
        int settled = 0;
        for (int i = 0; i < 200_000; i++) {
            double next = 64 + Math.sqrt(36 - 16) * random.nextGaussian();
            settled += Math.abs(next - CUT) > Band.WIDTH * after ? 1 : 0;
        }
        assertThat(cut.settled(after)).isCloseTo(settled / 200_000.0, within(0.005));
        assertThat(cut.settled(6)).isZero();
    }

    @Test
    void asksWhatBearsOnTheCutThatIsOpen() {
        List<TaskEvidence> evidence = evidence(12, 62, 95);
        Candidate writing = candidate("w", "new", Competency.WRITING, 9);
        Candidate facilitation = candidate("f", "other", Competency.FACILITATION, 2);
        Candidate cadence = candidate("c", "third", Competency.OPERATING_CADENCE, 1);
        List<Candidate> chosen =
                new Settling(rule).choose(evidence, new TaskPool(List.of(cadence, facilitation, writing), Map.of()), 1);
        assertThat(chosen).extracting(Candidate::task).containsExactly(new TaskId("w"));
        assertThat(new Settling(rule).choose(evidence, new TaskPool(List.of(cadence), Map.of()), 3))
                .isEmpty();
    }

    @Test
    void takesTheShorterOfTwoThatSayTheSameAndReadsACaseOnce() {
        Candidate one = candidate("one", "new", Competency.WRITING, 5);
        Candidate two = candidate("two", "new", Competency.WRITING, 6);
        Candidate longer = candidate("longer", "far", Competency.WRITING, 30);
        TaskPool pool = new TaskPool(List.of(longer, two, one), Map.of("new", 4, "far", 4));
        List<Candidate> chosen = new Settling(rule).choose(evidence(30, 61, 61), pool, 2);
        assertThat(chosen)
                .extracting(Candidate::task, Candidate::minutes)
                .containsExactly(tuple(new TaskId("one"), 9), tuple(new TaskId("two"), 6));
    }

    @Test
    void whatIsSettledNeedsNoFurtherTasks() {
        Candidate writing = candidate("w", "new", Competency.WRITING, 9);
        Settlement settlement = new Settling(rule).of(evidence(20, 90, 90), new TaskPool(List.of(writing), Map.of()));
        assertThat(settlement.tasks()).isEmpty();
        assertThat(settlement.chance()).isEqualTo(1);
    }

    @Test
    void nothingLeftToAskSettlesNothing() {
        Settlement settlement = new Settling(rule).of(evidence(12, 62, 62), new TaskPool(List.of(), Map.of()));
        assertThat(settlement.tasks()).isEmpty();
        assertThat(settlement.chance()).isZero();
    }

    @Test
    void ratherKeepsSilentThanLetOneOfManyCompetenciesSpeakAlone() {
        VerdictRule whole = rule(Map.of());
        // One competency of five without a cut of its own, a little more than a band below; the whole well above.
        List<TaskEvidence> evidence = new ArrayList<>();
        for (Competency competency : List.of(
                Competency.WRITING,
                Competency.OPERATING_CADENCE,
                Competency.CHALLENGE_AND_COACHING,
                Competency.THEORY_AND_INTENT)) {
            evidence.addAll(tasks(8, competency, 85));
        }
        Verdict little = whole.on(with(evidence, 44)).orElseThrow();
        assertThat(little.of(Competency.FACILITATION).orElseThrow().found().standing())
                .isEqualTo(Standing.MISSED);
        assertThat(little.readiness()).isEqualTo(Readiness.CANNOT_TELL_YET);
        assertThat(whole.openCuts(with(evidence, 44))).hasSize(1);
        assertThat(whole.on(with(evidence, 20)).orElseThrow().readiness()).isEqualTo(Readiness.NOT_YET);
        assertThat(whole.on(with(evidence, 60)).orElseThrow().readiness()).isEqualTo(Readiness.READY);
    }

    private static List<TaskEvidence> with(List<TaskEvidence> evidence, int facilitation) {
        List<TaskEvidence> all = new ArrayList<>(evidence);
        all.addAll(tasks(8, Competency.FACILITATION, facilitation));
        return all;
    }

    private static List<TaskEvidence> evidence(int each, int writing, int facilitation) {
        List<TaskEvidence> all = new ArrayList<>(tasks(each, Competency.WRITING, writing));
        all.addAll(tasks(each, Competency.FACILITATION, facilitation));
        return all;
    }

    private static List<TaskEvidence> tasks(int count, Competency competency, int score) {
        List<TaskEvidence> tasks = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            tasks.add(new TaskEvidence(
                    new TaskId("task-" + competency.ordinal() + "-" + i),
                    competency + "-case" + i,
                    Map.of(competency, 100),
                    score));
        }
        return tasks;
    }

    private static Candidate candidate(String id, String scenario, Competency competency, int minutes) {
        return new Candidate(
                new AssessmentRef("other", "1.0", "0f".repeat(32)),
                new TaskId(id),
                id,
                TaskKind.OPEN_ANSWER,
                scenario,
                Map.of(competency, 100),
                minutes);
    }

    private static VerdictRule rule(Map<Competency, Integer> cuts) {
        Assessment.Marking usual = Samples.assessment().marking();
        Map<Competency, Integer> blueprint = cuts.isEmpty()
                ? Map.of(
                        Competency.WRITING,
                        20,
                        Competency.OPERATING_CADENCE,
                        20,
                        Competency.CHALLENGE_AND_COACHING,
                        20,
                        Competency.THEORY_AND_INTENT,
                        20,
                        Competency.FACILITATION,
                        20)
                : Map.of(Competency.WRITING, 70, Competency.FACILITATION, 30);
        return new VerdictRule(
                new Assessment.Marking(
                        blueprint,
                        new CutScores(CutScores.Method.AUTHOR_JUDGEMENT, CUT, cuts, "for the test"),
                        usual.school(),
                        usual.rubrics()),
                Measurement.ASSUMED);
    }
}
