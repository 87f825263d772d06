package org.okrreadiness.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.okrreadiness.content.StandardRubrics;
import org.okrreadiness.content.pack.StandardSchools;
import org.okrreadiness.domain.response.RatingsGiven;
import org.okrreadiness.domain.rubric.ArtefactScore;
import org.okrreadiness.domain.rubric.Judgement;
import org.okrreadiness.domain.rubric.Mark;
import org.okrreadiness.domain.rubric.Part;
import org.okrreadiness.domain.rubric.Route;
import org.okrreadiness.domain.rubric.TaskScore;
import org.okrreadiness.domain.rubric.Trust;
import org.okrreadiness.domain.situation.Situation;
import org.okrreadiness.scoring.judgement.JudgementMarking;
import org.okrreadiness.scoring.judgement.StatedConfidence;
import org.okrreadiness.scoring.mark.Proposal;
import org.okrreadiness.testing.OfferedOptions;
import org.okrreadiness.testing.Rubrics;

class CertaintyTest {

    /** Somebody expects none, one, two, three or four of four judgements to come close, each with its probability. */
    @RepeatedTest(30)
    void honestReportingEarnsTheMostThatCanBeExpected(RepetitionInfo run) {
        double[] beliefs = new Random(run.getCurrentRepetition())
                .doubles(5)
                .map(x -> x * x)
                .toArray();
        double all = IntStream.range(0, 5).mapToDouble(i -> beliefs[i]).sum();
        double expected = IntStream.range(0, 5)
                .mapToDouble(i -> beliefs[i] / all * i / 4.0)
                .sum();
        int best = IntStream.rangeClosed(0, 100)
                .boxed()
                .max(Comparator.comparingDouble(said -> IntStream.range(0, 5)
                        .mapToDouble(i -> beliefs[i] / all * Certainty.earned(said, i / 4.0))
                        .sum()))
                .orElseThrow();

        assertThat(best).isEqualTo((int) Math.round(100 * expected));
    }

    @ParameterizedTest
    @CsvSource({"100, 1, 1", "0, 0, 1", "100, 0, 0", "0, 1, 0", "50, 1, 0.75", "75, 0.5, 0.9375"})
    void earnsByTheSquareOfHowFarItIsOff(int confidence, double close, double earned) {
        assertThat(Certainty.earned(confidence, close)).isEqualTo(earned, within(1e-12));
    }

    /** All four ratings are the key's: the judgement is worth 100, and all of it came close. */
    @ParameterizedTest
    @CsvSource({"100, 15, 100, 100", "60, 15, 84, 98", "0, 15, 0, 85", "0, 30, 0, 70", "100, 30, 100, 100"})
    void takesTheShareTheRestLeaves(int confidence, int share, int piece, int score) {
        TaskScore task = new Certainty(share).in(exact(OptionalInt.of(confidence)));

        assertThat(task.score()).isEqualTo(score);
        assertThat(piece(task)).isEqualTo(piece);
    }

    @Test
    void aConfidenceThatIsNotSaidEarnsNothing() {
        TaskScore task = new Certainty(15).in(exact(OptionalInt.empty()));

        assertThat(task.score()).isEqualTo(85);
        assertThat(piece(task)).isZero();
    }

    @Test
    void leavesEverythingAsItIsWhereThePackDoesNotAskForIt() {
        TaskScore task = exact(OptionalInt.of(10));

        assertThat(new Certainty(0).in(task)).isSameAs(task);
    }

    @Test
    void leavesTasksAloneThatAskForNoConfidenceOrWereNotAnswered() {
        TaskScore blank = new TaskScore("write", false, 0, List.of());
        TaskScore written = new TaskScore(
                "write",
                true,
                60,
                List.of(new ArtefactScore(Part.OBJECTIVE, "objective@1.0", 60, List.of(), List.of())));

        assertThat(new Certainty(15).in(blank)).isSameAs(blank);
        assertThat(new Certainty(15).in(written)).isSameAs(written);
    }

    @Test
    void readsTheFiguresOfAConfidenceThatIsMarkedOnItsOwn() {
        TaskScore said = new Certainty(20).in(diagnosed(new StatedConfidence(OptionalInt.of(50)).proposal(3, 4)));
        TaskScore unsaid = new Certainty(20).in(diagnosed(new StatedConfidence(OptionalInt.empty()).proposal(3, 4)));

        assertThat(piece(said)).isEqualTo(94);
        assertThat(piece(unsaid)).isZero();
    }

    private static TaskScore diagnosed(Proposal sure) {
        Mark mark = new Mark(
                sure.criterion(),
                new Judgement(sure.level(), 1, Trust.A, Route.AUTO),
                sure.because(),
                sure.question(),
                sure.evidence());
        ArtefactScore whole = new ArtefactScore(Part.SCORES, "score-and-reset@1.0", 60, List.of(mark), List.of());
        return new TaskScore("scores", true, 60, List.of(whole));
    }

    @Test
    void countsInTheSheetOfAPackThatAsksForIt() {
        RubricScorer scorer = new RubricScorer(new StandardRubrics().standard(), StandardSchools.usual());
        TaskScore plain = judged(scorer.sheet(SmallAssessment.assessment(), SmallAssessment.answers())
                .tasks());
        TaskScore counted = judged(scorer.sheet(SmallAssessment.withCertainty(20), SmallAssessment.answers())
                .tasks());

        assertThat(counted.artefacts()).hasSize(plain.artefacts().size() + 1);
        assertThat(counted.score()).isEqualTo((80 * plain.score() + 20 * piece(counted) + 50) / 100);
    }

    private static TaskScore judged(List<TaskScore> tasks) {
        return tasks.stream()
                .filter(task -> task.artefacts().stream()
                        .anyMatch(artefact -> artefact.part().equals(Part.JUDGEMENT)))
                .findFirst()
                .orElseThrow();
    }

    private static int piece(TaskScore task) {
        return task.artefacts().stream()
                .filter(artefact -> artefact.part().equals(Part.CONFIDENCE))
                .mapToInt(ArtefactScore::score)
                .sum();
    }

    private static TaskScore exact(OptionalInt confidence) {
        RatingsGiven given = new RatingsGiven(Map.of("a", 4, "b", 2, "c", 1, "d", 5), confidence, "");
        return new JudgementMarking(Rubrics.standard("judgement"))
                .mark(OfferedOptions.judge(4, 2, 1, 5), given, Situation.NONE);
    }
}
