package org.okrreadiness.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.okrreadiness.content.StandardRubrics;
import org.okrreadiness.content.pack.StandardSchools;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.domain.response.Response;
import org.okrreadiness.domain.rubric.ArtefactScore;
import org.okrreadiness.domain.rubric.Level;
import org.okrreadiness.domain.rubric.Mark;
import org.okrreadiness.domain.rubric.ScoreSheet;
import org.okrreadiness.domain.rubric.SettledLevel;
import org.okrreadiness.domain.rubric.StatedConfidence;
import org.okrreadiness.domain.rubric.TaskScore;
import org.okrreadiness.domain.rubric.Trust;
import org.okrreadiness.domain.task.TaskId;

/** What a sheet comes to when people have settled on levels. */
class SettledLevelsTest {

    private final RubricScorer scorer = new RubricScorer(new StandardRubrics().standard(), StandardSchools.usual());
    private final Assessment assessment = EveryKind.assessment();

    @Test
    void changesNoScoreWherePeopleGiveTheScorersLevels() {
        Random random = new Random(11);
        for (int round = 0; round < 100; round++) {
            Map<TaskId, Response> answers = RandomAnswers.answers(random);
            ScoreSheet scorers = scorer.sheet(assessment, answers);
            ScoreSheet settled = scorer.settled(assessment, answers, levels(scorers, Mark::level));
            assertThat(settled.tasks()).extracting(TaskScore::score).isEqualTo(scores(scorers));
            assertThat(settled.competencies()).isEqualTo(scorers.competencies());
            assertThat(settled.overall()).isEqualTo(scorers.overall());
        }
    }

    @Test
    void givesFullScoreToTheTasksInWhichEverythingIsStrong() {
        ScoreSheet scorers = scorer.sheet(assessment, EveryKind.answers());
        ScoreSheet settled = scorer.settled(assessment, EveryKind.answers(), levels(scorers, mark -> Level.STRONG));
        assertThat(settled.tasks())
                .filteredOn(task -> !task.taskId().equals(EveryKind.TALK.value()))
                .filteredOn(task -> !task.taskId().equals(EveryKind.CHOOSE.value()))
                .allSatisfy(task -> assertThat(task.score()).as(task.taskId()).isEqualTo(100));
    }

    @Test
    void opensAGateThatTheScorerClosedAndClosesOneThatItLeftOpen() {
        ScoreSheet scorers = scorer.sheet(assessment, EveryKind.answers());
        ScoreSheet low = scorer.settled(assessment, EveryKind.answers(), levels(scorers, mark -> Level.MISSING));
        ScoreSheet high = scorer.settled(assessment, EveryKind.answers(), levels(scorers, mark -> Level.STRONG));
        assertThat(piece(low, "kr1").flags()).contains("GATE_K1");
        assertThat(piece(high, "kr1").flags()).noneMatch(flag -> flag.startsWith("GATE_"));
    }

    @Test
    void leavesNothingForATrainerToLookAtWherePeopleHaveSettled() {
        ScoreSheet scorers = scorer.sheet(assessment, EveryKind.answers());
        Map<TaskId, List<SettledLevel>> all = new HashMap<>();
        scorers.tasks().forEach(task -> all.put(new TaskId(task.taskId()), settled(task, Mark::level, true)));
        ScoreSheet settled = scorer.settled(assessment, EveryKind.answers(), all);
        assertThat(settled.tasks())
                .allSatisfy(task -> assertThat(task.marksForTrainer()).isZero());
        assertThat(scorers.tasks())
                .anySatisfy(task -> assertThat(task.marksForTrainer()).isPositive());
    }

    @Test
    void keepsHowSureSomebodySaidToBeWhoeverGaveTheLevel() {
        ScoreSheet scorers = scorer.sheet(assessment, EveryKind.answers());
        ScoreSheet settled = scorer.settled(assessment, EveryKind.answers(), levels(scorers, mark -> Level.STRONG));
        assertThat(settled.tasks())
                .extracting(StatedConfidence::of)
                .isEqualTo(scorers.tasks().stream().map(StatedConfidence::of).toList());
        assertThat(settled.tasks()).extracting(StatedConfidence::of).anyMatch(said -> said.isPresent());
    }

    @Test
    void passesOverLevelsForPiecesItDoesNotKnow() {
        SettledLevel strange = new SettledLevel(
                new org.okrreadiness.domain.rubric.Part("kr99"),
                new org.okrreadiness.domain.rubric.CriterionId("K1"),
                Level.STRONG);
        ScoreSheet settled =
                scorer.settled(assessment, EveryKind.answers(), Map.of(SmallAssessment.WRITE, List.of(strange)));
        assertThat(settled).isEqualTo(scorer.sheet(assessment, EveryKind.answers()));
    }

    private static List<Integer> scores(ScoreSheet sheet) {
        return sheet.tasks().stream().map(TaskScore::score).toList();
    }

    private static ArtefactScore piece(ScoreSheet sheet, String part) {
        return sheet.task(SmallAssessment.WRITE.value()).orElseThrow().artefacts().stream()
                .filter(piece -> piece.part().path().equals(part))
                .findFirst()
                .orElseThrow();
    }

    private static Map<TaskId, List<SettledLevel>> levels(ScoreSheet sheet, Function<Mark, Level> level) {
        Map<TaskId, List<SettledLevel>> levels = new HashMap<>();
        sheet.tasks().forEach(task -> levels.put(new TaskId(task.taskId()), settled(task, level, false)));
        return levels;
    }

    private static List<SettledLevel> settled(TaskScore task, Function<Mark, Level> level, boolean trustC) {
        return task.artefacts().stream()
                .flatMap(piece -> piece.marks().stream()
                        .filter(mark -> trustC || mark.judgement().trust() != Trust.C)
                        .map(mark -> new SettledLevel(piece.part(), mark.criterion(), level.apply(mark))))
                .toList();
    }
}
