package org.okrreadiness.scoring.set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.okrreadiness.scoring.set.Sets.COMPLAINTS;
import static org.okrreadiness.scoring.set.Sets.COST;
import static org.okrreadiness.scoring.set.Sets.FERRY;
import static org.okrreadiness.scoring.set.Sets.ON_TIME;
import static org.okrreadiness.scoring.set.Sets.TURNAROUND;
import static org.okrreadiness.scoring.set.Sets.WORKSHOPS;
import static org.okrreadiness.scoring.set.Sets.points;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.okrreadiness.content.pack.StandardSchools;
import org.okrreadiness.domain.okr.Direction;
import org.okrreadiness.domain.okr.Indicator;
import org.okrreadiness.domain.okr.KeyResult;
import org.okrreadiness.domain.okr.Measure;
import org.okrreadiness.domain.okr.Movement;
import org.okrreadiness.domain.rubric.ArtefactScore;
import org.okrreadiness.domain.rubric.CriterionId;
import org.okrreadiness.domain.rubric.Evidence;
import org.okrreadiness.domain.rubric.EvidenceCode;
import org.okrreadiness.domain.rubric.Level;
import org.okrreadiness.domain.rubric.Mark;
import org.okrreadiness.domain.situation.Cycle;
import org.okrreadiness.domain.situation.Situation;
import org.okrreadiness.domain.task.Temptation;
import org.okrreadiness.scoring.mark.Proposal;
import org.okrreadiness.testing.Rubrics;

class SetMarkingTest {

    private static final Situation AUTUMN =
            Situation.NONE.during(new Cycle(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 12, 31)));

    @Test
    void givesAWholeSetTheBestLevelOnEveryCriterion() {
        List<SetLine> lines = Sets.lines(FERRY, ON_TIME, TURNAROUND, COST, COMPLAINTS);

        assertThat(SetMarking.proposals(
                        Sets.read(FERRY, lines), StandardSchools.usual().rules().keyResults()))
                .extracting(p -> p.criterion() + " " + p.level().points())
                .containsExactlyInAnyOrder(
                        "S1 3", "S2 3", "S3 3", "S4 3", "S5 3", "S6 3", "S7 3", "S8 3", "S9 2", "S10 3");
    }

    @Test
    void grantsNothingToASetWithoutKeyResults() {
        assertThat(mark(List.of()).score()).isZero();
        assertThat(mark(List.of()).marks()).hasSize(10);
    }

    @Test
    void marksCoverageByTheMeasuresOfTheCase() {
        assertThat(points("S1", FERRY, ON_TIME, TURNAROUND, COST)).isEqualTo(3);
        assertThat(points("S1", FERRY, ON_TIME, TURNAROUND)).isEqualTo(2);
        assertThat(points("S1", FERRY, ON_TIME)).isEqualTo(1);
        assertThat(points("S1", FERRY, WORKSHOPS)).isZero();
    }

    @Test
    void leavesCoverageToTheTrainerAndOutOfTheScore() {
        ArtefactScore full = mark(Sets.lines(FERRY, ON_TIME, TURNAROUND, COST, COMPLAINTS));

        assertThat(full.score()).isEqualTo(98);
        assertThat(full.mark(new CriterionId("S1"))
                        .orElseThrow()
                        .judgement()
                        .trust()
                        .name())
                .isEqualTo("C");
    }

    @ParameterizedTest
    @CsvSource({"1, 0", "2, 2", "3, 3", "4, 3", "5, 2", "6, 1", "7, 1", "8, 0"})
    void gradesTheNumberOfKeyResults(int number, int points) {
        String[] texts = Collections.nCopies(number, ON_TIME).toArray(String[]::new);

        assertThat(points("S2", FERRY, texts)).isEqualTo(points);
    }

    @Test
    void looksForSomethingThatWouldShowHarm() {
        assertThat(points("S3", FERRY, ON_TIME, TURNAROUND, COST)).isEqualTo(3);
        assertThat(points("S3", FERRY, TURNAROUND, COMPLAINTS)).isEqualTo(2);
        assertThat(points("S3", FERRY, ON_TIME, "Sailings on time keep rising, without losing crews"))
                .isEqualTo(1);
        assertThat(points("S3", FERRY, ON_TIME)).isZero();
    }

    @Test
    void doesNotTakeWorkForACounterweight() {
        assertThat(points("S3", FERRY, TURNAROUND, "Run 3 sessions on complaints"))
                .isZero();
    }

    @Test
    void tellsEarlySignalsFromFinalResults() {
        assertThat(points("S4", FERRY, ON_TIME, COST)).isZero();
        assertThat(points("S4", FERRY, TURNAROUND)).isEqualTo(1);
        assertThat(points("S4", FERRY, ON_TIME, TURNAROUND)).isEqualTo(3);
    }

    @Test
    void believesTheFieldWhereTheCaseDoesNotDefineTheMeasure() {
        KeyResult early = new KeyResult(
                "Crews ready at the ramp from 40 to 70", Measure.UNSTATED, Movement.UNSTATED, "", Indicator.LEADING);
        List<SetLine> lines = new ArrayList<>(Sets.lines(FERRY, ON_TIME));
        lines.add(Sets.line(2, early, Level.STRONG, FERRY));

        assertThat(Sets.proposal("S4", FERRY, lines).orElseThrow().level().points())
                .isGreaterThanOrEqualTo(2);
    }

    @Test
    void asksWhichPrioritiesOfTheCaseAreServed() {
        assertThat(points("S5", FERRY, ON_TIME, COST)).isEqualTo(3);
        assertThat(points("S5", FERRY, ON_TIME)).isEqualTo(2);
        assertThat(points("S5", FERRY, "Run 5 sessions on the subsidy")).isEqualTo(1);
    }

    @Test
    void doesNotJudgeTheStrategyOfAnUnknownCase() {
        assertThat(Sets.proposal("S5", Situation.NONE, Sets.lines(Situation.NONE, ON_TIME)))
                .isEmpty();
    }

    @Test
    void countsTasksAmongTheKeyResults() {
        assertThat(points("S6", FERRY, ON_TIME, COST)).isEqualTo(3);
        assertThat(points("S6", FERRY, ON_TIME, COST, TURNAROUND, WORKSHOPS)).isEqualTo(2);
        assertThat(points("S6", FERRY, ON_TIME, COST, WORKSHOPS)).isEqualTo(1);
        assertThat(points("S6", FERRY, WORKSHOPS, WORKSHOPS, ON_TIME)).isZero();
    }

    @Test
    void allowsAHeldValueOnlyAsAGuardrail() {
        assertThat(points("S7", FERRY, ON_TIME, COST)).isEqualTo(3);
        assertThat(points("S7", FERRY, ON_TIME, "Keep cost per sailing at 640 euros"))
                .isEqualTo(1);
    }

    @Test
    void takesAMeasureForTheSameByTheCaseAndNotByItsWords() {
        assertThat(points("S8", FERRY, ON_TIME, "Raise sailings leaving on time to 92%"))
                .isZero();
        assertThat(points("S8", FERRY, ON_TIME, COST)).isEqualTo(3);
    }

    @Test
    void recognisesParaphrasesOfOneMeasureByItsFamily() {
        assertThat(points("S8", Situation.NONE, "Churn from 4% to 2%", "Cut cancellations from 60 to 30"))
                .isZero();
    }

    @Test
    void recognisesTwoSidesOfOneMeasure() {
        assertThat(points("S8", Situation.NONE, "Churn from 4% to 2%", "Raise retention from 80% to 90%"))
                .isEqualTo(1);
        assertThat(points(
                        "S8",
                        Situation.NONE,
                        "Visits where somebody opens rise from 77% to 86%",
                        "Visits where nobody opens fall from 23% to 14%"))
                .isEqualTo(1);
    }

    @Test
    void doesNotJudgeOverlapOfASingleResult() {
        assertThat(Sets.proposal("S8", FERRY, Sets.lines(FERRY, ON_TIME, WORKSHOPS)))
                .isEmpty();
    }

    @Test
    void looksForSomethingThatShowsBeforeTheLastDay() {
        assertThat(points("S9", Situation.NONE, "Churn from 4% to 2%")).isZero();
        assertThat(points("S9", Situation.NONE, "Churn from 4% to 2% by 31 March"))
                .isEqualTo(1);
        assertThat(points("S9", Situation.NONE, "Churn from 4% to 2% by 31 March", "NPS from 31 to 45 by 15 February"))
                .isEqualTo(3);
        assertThat(points("S9", FERRY, ON_TIME, TURNAROUND)).isEqualTo(2);
    }

    @Test
    void readsDatesFromTheFieldsToo() {
        Movement due = new Movement("", "", Direction.UNSTATED, "15 February");
        KeyResult dated = new KeyResult("Churn from 4% to 2%", Measure.UNSTATED, due, "", Indicator.UNSTATED);
        Proposal cadence = Sets.proposal(
                        "S9", Situation.NONE, List.of(Sets.line(1, dated, Level.STRONG, Situation.NONE)))
                .orElseThrow();

        assertThat(cadence.evidence()).extracting(e -> e.part().path()).containsExactly("kr1.due");
    }

    @Test
    void noticesOneMeasureMovedBothWays() {
        assertThat(points("S10", Situation.NONE, "Reduce churn from 4% to 2%", "Increase churn from 2% to 4%"))
                .isZero();
        assertThat(points("S10", FERRY, ON_TIME, TURNAROUND)).isEqualTo(3);
    }

    @Test
    void aDateOutsideTheCycleShowsNothingOnTheWay() {
        assertThat(points("S9", AUTUMN, "Churn from 4% to 2% by 30 June 2027", "NPS from 31 to 45 by 15 May 2027"))
                .isEqualTo(1);
        assertThat(points("S9", AUTUMN, "Churn from 4% to 2% by 15 December", "NPS from 31 to 45 by 15 November"))
                .isEqualTo(3);
    }

    @Test
    void aKeyResultDueOutsideTheCycleDoesNotFitTheSet() {
        assertThat(points("S10", AUTUMN, "Churn from 4% to 2% by 30 June 2026", "NPS from 31 to 45"))
                .isZero();
        assertThat(points("S10", AUTUMN, "Churn from 4% to 2% by 30 June 2027", "NPS from 31 to 45"))
                .isEqualTo(1);
        assertThat(points("S10", AUTUMN, "Churn from 4% to 2% by 31 December", "NPS from 31 to 45"))
                .isEqualTo(3);
    }

    @Test
    void givesTheSameLevelsInAnyOrder() {
        List<String> texts = new ArrayList<>(List.of(ON_TIME, WORKSHOPS, COST, COMPLAINTS, TURNAROUND));
        List<String> first = levels(texts);
        for (int turn = 0; turn < texts.size(); turn++) {
            Collections.rotate(texts, 1);
            assertThat(levels(texts)).isEqualTo(first);
        }
    }

    @Test
    void showsWhereATemptationBecameAKeyResult() {
        List<Temptation> temptations = List.of(new Temptation(List.of("workshop"), "The director's favourite."));
        ArtefactScore score = new SetMarking(
                        Rubrics.standard("okr-set"),
                        StandardSchools.usual().rules().keyResults())
                .mark(Sets.OBJECTIVE, Sets.lines(FERRY, ON_TIME, WORKSHOPS), temptations, FERRY);

        assertThat(score.flags()).containsExactly("TEMPTATION");
        assertThat(score.mark(new CriterionId("S1")).map(Mark::evidence).orElseThrow())
                .filteredOn(e -> e.code() == EvidenceCode.TEMPTATION)
                .extracting(Evidence::text)
                .containsExactly("workshops");
    }

    private static List<String> levels(List<String> texts) {
        return SetMarking.proposals(
                        Sets.read(FERRY, Sets.lines(FERRY, texts.toArray(String[]::new))),
                        StandardSchools.usual().rules().keyResults())
                .stream()
                .map(p -> p.criterion() + " " + p.level())
                .sorted()
                .toList();
    }

    private static ArtefactScore mark(List<SetLine> lines) {
        return new SetMarking(
                        Rubrics.standard("okr-set"),
                        StandardSchools.usual().rules().keyResults())
                .mark(Sets.OBJECTIVE, lines, List.of(), FERRY);
    }
}
