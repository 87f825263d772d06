package org.okrreadiness.scoring.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.okrreadiness.domain.response.BestAndWorstGiven;
import org.okrreadiness.domain.response.LeaningsGiven;
import org.okrreadiness.domain.response.RatingsGiven;
import org.okrreadiness.domain.rubric.ArtefactScore;
import org.okrreadiness.domain.rubric.CriterionId;
import org.okrreadiness.domain.rubric.Mark;
import org.okrreadiness.domain.rubric.Part;
import org.okrreadiness.domain.rubric.TaskScore;
import org.okrreadiness.domain.situation.Situation;
import org.okrreadiness.domain.task.BestAndWorst;
import org.okrreadiness.domain.task.JudgeResponses;
import org.okrreadiness.domain.task.NewInformation;
import org.okrreadiness.testing.OfferedOptions;
import org.okrreadiness.testing.Rubrics;

/** What changes when a panel of experts decides the key. */
class MarkingByPanelTest {

    private static final String FIVE = "5 5 5 5 5 5 5 5 5 4";
    private static final String THREE = "3 3 3 3 3 3 3 3 3 3";
    private static final String ONE = "1 1 1 1 1 1 1 1 1 1";
    private static final String SPLIT = "1 1 1 1 1 5 5 5 5 5";

    private static TaskScore ratings(Map<String, Integer> ratings, String... votes) {
        JudgeResponses like = OfferedOptions.judge(1);
        JudgeResponses task = new JudgeResponses(like.frame(), OfferedOptions.votedOn(votes), like.provenance());
        return new JudgementMarking(Rubrics.standard("judgement"))
                .mark(task, new RatingsGiven(ratings, OptionalInt.of(50), ""), Situation.NONE);
    }

    @Test
    void anOptionTheExpertsDoNotAgreeOnIsLeftOutOfAllMarks() {
        TaskScore with = ratings(Map.of("a", 5, "b", 3, "c", 1, "d", 5), FIVE, THREE, ONE, SPLIT);
        TaskScore without = ratings(Map.of("a", 5, "b", 3, "c", 1), FIVE, THREE, ONE);

        assertThat(with.artefacts()).isEqualTo(without.artefacts());
        assertThat(with.score()).isEqualTo(100);
        assertThat(with.artefacts()).extracting(ArtefactScore::part).doesNotContain(Part.option("d"));
    }

    @Test
    void leavingSuchAnOptionBlankCostsNothing() {
        TaskScore blank = ratings(Map.of("a", 5, "b", 3, "c", 1), FIVE, THREE, ONE, SPLIT);

        assertThat(blank.score()).isEqualTo(100);
        assertThat(blank.artefacts().get(0).flags()).isEmpty();
        assertThat(mark(blank, 0, "J3").because().arguments()).containsExactly("50", "3", "3");
    }

    private static TaskScore choices(String best, String worst) {
        BestAndWorst like = OfferedOptions.bestAndWorst(1);
        BestAndWorst task =
                new BestAndWorst(like.frame(), OfferedOptions.votedOn(FIVE, THREE, ONE, SPLIT), like.provenance());
        BestAndWorstGiven given = new BestAndWorstGiven(Optional.of(best), Optional.of(worst), OptionalInt.of(50), "");
        return new BestAndWorstMarking(Rubrics.standard("best-and-worst")).mark(task, given, Situation.NONE);
    }

    @Test
    void theEndsAreThoseOfTheMeansTheExpertsAgreeOn() {
        assertThat(choices("a", "c").score()).isEqualTo(100);
        assertThat(choices("c", "a").score()).isZero();
    }

    @Test
    void aChoiceTheyDoNotAgreeOnIsNeitherForNorAgainst() {
        Mark best = mark(choices("d", "c"), 0, "B1");

        assertThat(best.level().points()).isEqualTo(2);
        assertThat(best.because().key()).isEqualTo("because.B1.unsettled");
        assertThat(mark(choices("d", "c"), 0, "J3").because().arguments()).containsExactly("50", "1", "1");
    }

    private static TaskScore leanings(Map<String, Integer> leanings, String... votes) {
        NewInformation task = new NewInformation(
                OfferedOptions.judge(1).frame(),
                "I cancel.",
                OfferedOptions.votedOn(votes),
                OfferedOptions.judge(1).provenance());
        return new NewInformationMarking(Rubrics.standard("new-information"))
                .mark(task, new LeaningsGiven(leanings, OptionalInt.empty(), ""), Situation.NONE);
    }

    /** Of ten votes five are for 1, three for 0, two for 2. */
    @ParameterizedTest
    @CsvSource({"1, 3", "0, 2", "2, 1", "-1, 0", "-2, 0"})
    void aLeaningIsWorthTheVotesForItBesideThoseForTheMostFrequent(int leaning, int level) {
        TaskScore score = leanings(Map.of("a", leaning), "1 1 1 1 1 0 0 0 2 2");

        assertThat(mark(score, 1, "N1").level().points()).isEqualTo(level);
        assertThat(mark(score, 1, "N1").because().arguments().subList(1, 2)).containsExactly("10");
        assertThat(mark(score, 1, "N1").because().key()).isEqualTo("because.N1.votes");
    }

    @Test
    void newsTheExpertsDoNotAgreeOnIsLeftOut() {
        TaskScore score = leanings(Map.of("a", 1, "b", 2), "1 1 1 1 1 1 1 1 1 1", "-2 -2 -2 -2 -2 2 2 2 2 2");

        assertThat(score.score()).isEqualTo(100);
        assertThat(score.artefacts()).hasSize(2);
    }

    private static Mark mark(TaskScore score, int artefact, String criterion) {
        return score.artefacts().get(artefact).mark(new CriterionId(criterion)).orElseThrow();
    }
}
