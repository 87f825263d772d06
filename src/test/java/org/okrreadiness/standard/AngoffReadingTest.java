package org.okrreadiness.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.domain.rubric.Competency;
import org.okrreadiness.domain.task.Task;
import org.okrreadiness.domain.task.TaskId;
import org.okrreadiness.statistics.Sufficiency;
import org.okrreadiness.testing.SampleStudies;
import org.okrreadiness.testing.Samples;
import org.okrreadiness.verdict.TaskEvidence;
import org.okrreadiness.verdict.VerdictRule;

class AngoffReadingTest {

    private final Assessment assessment = Samples.assessment();

    private Judge judge(String name, int share) {
        Map<TaskId, Integer> first = new HashMap<>();
        assessment.tasks().forEach(task -> first.put(task.id(), share));
        return new Judge(name, first, Map.of());
    }

    private AngoffPanel panel(Judge... judges) {
        return new AngoffPanel(SampleStudies.frame(assessment, 1), List.of(judges));
    }

    private AngoffReading reading(Judge... judges) {
        return new AngoffReading(panel(judges), assessment);
    }

    private TaskId task(int number) {
        return new AngoffReading(panel(), assessment).tasks().get(number).id();
    }

    @Test
    void theCutIsTheMeanOfTheLinesAndItsErrorIsTheirSpreadOverTheRootOfTheirNumber() {
        FoundCut cut =
                reading(judge("A", 50), judge("B", 60), judge("C", 70)).cut().orElseThrow();

        assertThat(cut.points()).isEqualTo(60);
        assertThat(cut.standardError().orElseThrow()).isCloseTo(10 / Math.sqrt(3), within(1e-9));
        assertThat(cut.rounds()).isEqualTo(1);
        assertThat(cut.figure().grounds()).isEqualTo(Sufficiency.Grounds.TOO_FEW);
    }

    @Test
    void aJudgesLineIsTheScoreThatTheVerdictWouldGiveForTheirEstimates() {
        Judge uneven = judge("A", 0);
        int share = 20;
        for (Task task : assessment.tasks()) {
            uneven = uneven.estimating(Round.FIRST, task.id(), OptionalInt.of(share));
            share = (share + 37) % 101;
        }
        Judge judged = uneven;
        List<TaskEvidence> answers = assessment.tasks().stream()
                .map(task -> new TaskEvidence(
                        task.id(),
                        "case",
                        task.frame().competencies(),
                        judged.entered(Round.FIRST, task.id()).orElseThrow()))
                .toList();
        int score = new VerdictRule(assessment.marking(), assessment.marking().measurement())
                .on(answers)
                .orElseThrow()
                .overall()
                .score();

        // The verdict rounds each competency first.
        assertThat(reading(judged).line(judged, Round.FIRST).orElseThrow()).isCloseTo(score, within(1.0));
    }

    @Test
    void oneJudgeIsNoPanel() {
        assertThat(reading(judge("A", 50)).cut()).isEmpty();
    }

    @Test
    void aJudgeWithAGapIsNamedAndNotCounted() {
        Judge gap = judge("C", 100).estimating(Round.FIRST, task(0), OptionalInt.empty());
        AngoffReading reading = reading(judge("A", 50), judge("B", 60), gap);

        assertThat(reading.incomplete()).containsExactly(gap);
        assertThat(reading.cut().orElseThrow().points()).isEqualTo(55);
    }

    @Test
    void whatIsNotSaidAnewStandsInTheSecondRound() {
        Judge moved = judge("A", 50).estimating(Round.SECOND, task(0), OptionalInt.of(100));
        AngoffReading reading = reading(moved, judge("B", 50));

        assertThat(reading.cut().orElseThrow().rounds()).isEqualTo(2);
        assertThat(reading.cut().orElseThrow().figure().value().orElseThrow()).isGreaterThan(50);
        assertThat(reading.movement().orElseThrow())
                .isCloseTo(50.0 / 2 / reading.tasks().size(), within(1e-9));
    }

    @Test
    void tasksThatJudgesDisagreeOnMostComeFirst() {
        TaskId last = task(reading().tasks().size() - 1);
        Judge far = judge("B", 50).estimating(Round.FIRST, last, OptionalInt.of(100));

        assertThat(reading(judge("A", 50), far)
                        .byDisagreement(Round.FIRST)
                        .get(0)
                        .id())
                .isEqualTo(last);
    }

    @Test
    void aPanelOfOneCompetencyIsAskedItsTasksOnly() {
        Competency writing = Competency.WRITING;
        StudyFrame whole = SampleStudies.frame(assessment, 2);
        StudyFrame frame = new StudyFrame(whole.id(), whole.pack(), Optional.of(writing), whole.changedAt(), "");

        assertThat(new AngoffReading(new AngoffPanel(frame, List.of()), assessment).tasks())
                .isNotEmpty()
                .allMatch(task -> task.frame().competencies().getOrDefault(writing, 0) > 0)
                .hasSizeLessThan(assessment.tasks().size());
    }

    @Test
    void anEstimateBeyondAllPointsCannotBe() {
        assertThatThrownBy(() -> judge("A", 101)).isInstanceOf(IllegalArgumentException.class);
    }
}
