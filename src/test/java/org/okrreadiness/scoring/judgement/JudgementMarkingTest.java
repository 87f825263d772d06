package org.okrreadiness.scoring.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.okrreadiness.domain.response.RatingsGiven;
import org.okrreadiness.domain.rubric.CriterionId;
import org.okrreadiness.domain.rubric.Level;
import org.okrreadiness.domain.rubric.Mark;
import org.okrreadiness.domain.rubric.Part;
import org.okrreadiness.domain.rubric.Route;
import org.okrreadiness.domain.rubric.TaskScore;
import org.okrreadiness.domain.situation.Concept;
import org.okrreadiness.domain.situation.Situation;
import org.okrreadiness.domain.task.JudgeResponses;
import org.okrreadiness.testing.OfferedOptions;
import org.okrreadiness.testing.Rubrics;

class JudgementMarkingTest {

    private static final Situation FERRY = new Situation(
            List.of(new Concept("punctuality", "Sailings on time", List.of("late departure"))),
            List.of(),
            List.of(),
            List.of(),
            "");

    private final JudgementMarking marking = new JudgementMarking(Rubrics.standard("judgement"));

    @Test
    void givesFullCreditToTheKeyItself() {
        TaskScore score = mark(OfferedOptions.judge(4, 2, 1, 5), Map.of("a", 4, "b", 2, "c", 1, "d", 5));

        assertThat(score.score()).isEqualTo(100);
        assertThat(level(score, Part.JUDGEMENT, "J1")).isEqualTo(Level.STRONG);
    }

    @Test
    void givesNothingToTheKeyTurnedRound() {
        TaskScore score = mark(OfferedOptions.judge(5, 1, 1, 5), Map.of("a", 1, "b", 5, "c", 5, "d", 1));

        assertThat(score.score()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"3.5, STRONG", "3.4, SOUND", "3.0, SOUND", "2.9, EMERGING", "2.25, EMERGING", "2.2, MISSING"})
    void grantsALevelByTheDistanceOfEachOption(double key, Level expected) {
        TaskScore score = mark(OfferedOptions.judge(key, 1, 2, 5), Map.of("a", 4, "b", 1, "c", 2, "d", 5));

        assertThat(level(score, Part.option("a"), "J2")).isEqualTo(expected);
    }

    @Test
    void rewardsTheRightOrderOnAShiftedScale() {
        TaskScore generous = mark(OfferedOptions.judge(1, 2, 3, 4), Map.of("a", 2, "b", 3, "c", 4, "d", 5));

        assertThat(level(generous, Part.JUDGEMENT, "J1")).isEqualTo(Level.STRONG);
        assertThat(mark(generous, "J1").question())
                .hasValueSatisfying(phrase -> assertThat(phrase.arguments()).containsExactly("1"));
        assertThat(generous.score()).isEqualTo(89);
    }

    @Test
    void saysThatOneRatingForEverythingShowsNoOrder() {
        TaskScore flat = mark(OfferedOptions.judge(1, 2, 4, 5), Map.of("a", 3, "b", 3, "c", 3, "d", 3));

        assertThat(level(flat, Part.JUDGEMENT, "J1")).isEqualTo(Level.MISSING);
        assertThat(mark(flat, "J1").because().key()).isEqualTo("because.J1.flat");
    }

    @Test
    void grantsAFlatRaterAtMostEmerging() {
        TaskScore flat = mark(OfferedOptions.judge(2.5, 3, 3, 3.5), Map.of("a", 3, "b", 3, "c", 3, "d", 3));

        assertThat(level(flat, Part.JUDGEMENT, "J1")).isEqualTo(Level.EMERGING);
    }

    @Test
    void leavesTheOrderOutWhenTheKeyHasNone() {
        TaskScore score = mark(OfferedOptions.judge(3, 3, 3, 3), Map.of("a", 3, "b", 3, "c", 2, "d", 4));

        assertThat(score.artefacts().get(0).mark(new CriterionId("J1"))).isEmpty();
        assertThat(score.score()).isEqualTo(83);
    }

    @Test
    void namesEveryOptionThatWasNotRatedAndGrantsItNothing() {
        TaskScore score = mark(OfferedOptions.judge(4, 2, 1, 5), Map.of("a", 4, "b", 2, "d", 5));

        assertThat(level(score, Part.option("c"), "J2")).isEqualTo(Level.MISSING);
        assertThat(score.artefacts().get(3).marks().get(0).because().key()).isEqualTo("because.J2.not-rated");
        assertThat(level(score, Part.JUDGEMENT, "J1")).isEqualTo(Level.SOUND);
        assertThat(score.artefacts().get(0).flags()).containsExactly("PARTLY_RATED");
    }

    @Test
    void seesNoOrderInTwoOfFourRatings() {
        TaskScore score = mark(OfferedOptions.judge(4, 2, 1, 5), Map.of("a", 4, "b", 2));

        assertThat(level(score, Part.JUDGEMENT, "J1")).isEqualTo(Level.MISSING);
    }

    @Test
    void doesNotLetTheOrderBeAvoidedByRatingOnlyEqualOptions() {
        TaskScore score = mark(OfferedOptions.judge(4, 4, 4, 1), Map.of("a", 4, "b", 4, "c", 5));

        assertThat(level(score, Part.JUDGEMENT, "J1")).isEqualTo(Level.MISSING);
    }

    @Test
    void leavesReasonAndConfidenceToATrainer() {
        RatingsGiven given = new RatingsGiven(
                Map.of("a", 4, "b", 2, "c", 1, "d", 5),
                OptionalInt.of(90),
                "Late departures stay hidden unless somebody asks.");
        TaskScore score = marking.mark(OfferedOptions.judge(4, 2, 1, 5), given, FERRY);

        assertThat(mark(score, "J3").judgement().route()).isEqualTo(Route.TRAINER);
        assertThat(mark(score, "J3").level()).isEqualTo(Level.STRONG);
        assertThat(mark(score, "J3").evidence()).extracting("text").containsExactly("90", "Late departures", "unless");
        assertThat(score.marksForTrainer()).isEqualTo(1);
    }

    @Test
    void doesNotCountReasonAndConfidenceInTheScore() {
        TaskScore silent = mark(OfferedOptions.judge(4, 2, 1, 5), Map.of("a", 4, "b", 2, "c", 1, "d", 5));

        assertThat(level(silent, Part.JUDGEMENT, "J3")).isEqualTo(Level.MISSING);
        assertThat(silent.score()).isEqualTo(100);
    }

    @Test
    void carriesElevationScatterAndShapeBehindTheCountsOfTheOrder() {
        TaskScore generous = mark(OfferedOptions.judge(1, 2, 3, 4), Map.of("a", 2, "b", 3, "c", 4, "d", 5));
        TaskScore exact = mark(OfferedOptions.judge(1, 2, 3, 4), Map.of("a", 1, "b", 2, "c", 3, "d", 4));

        assertThat(mark(generous, "J1").because().arguments()).containsExactly("6", "6", "0", "1", "0", "1");
        assertThat(mark(generous, "J1").level()).isEqualTo(mark(exact, "J1").level());
    }

    private TaskScore mark(JudgeResponses task, Map<String, Integer> ratings) {
        return marking.mark(task, new RatingsGiven(ratings, OptionalInt.empty(), ""), Situation.NONE);
    }

    private static Level level(TaskScore score, Part part, String criterion) {
        return score.artefacts().stream()
                .filter(a -> a.part().equals(part))
                .findFirst()
                .flatMap(a -> a.mark(new CriterionId(criterion)))
                .orElseThrow()
                .level();
    }

    private static Mark mark(TaskScore score, String criterion) {
        return score.artefacts().get(0).mark(new CriterionId(criterion)).orElseThrow();
    }
}
