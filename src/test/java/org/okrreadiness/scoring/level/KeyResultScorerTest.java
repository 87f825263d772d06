package org.okrreadiness.scoring.level;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.okrreadiness.content.pack.StandardSchools;
import org.okrreadiness.domain.okr.Direction;
import org.okrreadiness.domain.okr.Indicator;
import org.okrreadiness.domain.okr.KeyResult;
import org.okrreadiness.domain.okr.Measure;
import org.okrreadiness.domain.okr.Movement;
import org.okrreadiness.domain.okr.Objective;
import org.okrreadiness.domain.rubric.ArtefactScore;
import org.okrreadiness.domain.rubric.CriterionId;
import org.okrreadiness.domain.rubric.Level;
import org.okrreadiness.domain.rubric.Mark;
import org.okrreadiness.domain.rubric.Part;
import org.okrreadiness.domain.rubric.Route;
import org.okrreadiness.domain.situation.Band;
import org.okrreadiness.domain.situation.Cycle;
import org.okrreadiness.domain.situation.MetricDefinition;
import org.okrreadiness.domain.situation.MetricScale;
import org.okrreadiness.domain.situation.Polarity;
import org.okrreadiness.domain.situation.Situation;
import org.okrreadiness.scoring.reading.CaseReaders;
import org.okrreadiness.testing.Rubrics;

class KeyResultScorerTest {

    private static final MetricDefinition NO_SHOWS = new MetricDefinition(
            "no-shows",
            List.of("missed berths", "empty berths"),
            new MetricScale("%", "abandonment", Polarity.LOWER_IS_BETTER, true),
            OptionalDouble.of(18),
            Optional.of(new Band(8, 12)));
    private static final Situation HARBOUR = new Situation(
            List.of(),
            List.of(NO_SHOWS),
            List.of(),
            List.of(),
            "Skippers book a berth online and one in five never arrives, so the quay stands empty on Saturdays.");

    private final KeyResultScorer scorer = new KeyResultScorer(new CaseReaders(), StandardSchools.usual());

    @Test
    void marksAMeasuredResultHighAndShowsItsWords() {
        ArtefactScore score = score(KeyResult.ofText("Churn of first-year members from 4% to 2%"), Situation.NONE);
        assertThat(score.score()).isGreaterThan(80);
        assertThat(score.flags()).isEmpty();
        assertThat(mark(score, "K1").evidence()).extracting(e -> e.text()).contains("4%", "2%");
    }

    @Test
    void closesTheGateOnWorkHoweverNeatItsNumbers() {
        ArtefactScore score = score(KeyResult.ofText("Raise the number of workshops from 5 to 10"), Situation.NONE);
        assertThat(score.score()).isLessThanOrEqualTo(35);
        assertThat(score.flags()).contains("GATE_K1");
    }

    @Test
    void givesNothingForATemplate() {
        ArtefactScore score = score(KeyResult.ofText("Increase [metric] from X to Y"), Situation.NONE);
        assertThat(score.score()).isZero();
        assertThat(score.flags()).contains("PLACEHOLDER");
    }

    @Test
    void givesNothingForWordsOfTheCase() {
        ArtefactScore score =
                score(KeyResult.ofText("Skippers book a berth online and one in five never arrives"), HARBOUR);
        assertThat(score.score()).isZero();
        assertThat(score.flags()).contains("COPY");
    }

    @Test
    void givesNothingForNothing() {
        assertThat(score(KeyResult.ofText("  "), Situation.NONE).flags()).contains("NO_RESPONSE");
    }

    @Test
    void knowsTheMeasuresOfTheCaseAndTheirCredibleBand() {
        ArtefactScore score = score(KeyResult.ofText("Missed berths from 18% to 10%"), HARBOUR);
        assertThat(mark(score, "K1").level().points()).isEqualTo(3);
        assertThat(mark(score, "K5").level().points()).isEqualTo(3);
    }

    @Test
    void seesThatATargetGoesTheWrongWayForTheCase() {
        ArtefactScore score = score(KeyResult.ofText("Missed berths of 30%"), HARBOUR);
        assertThat(mark(score, "K5").level().points()).isZero();
    }

    @Test
    void takesABaselineFromTheFieldBesideTheSentence() {
        KeyResult keyResult = withFields("Missed berths of 10%", new Movement("18%", "", Direction.UNSTATED, ""));
        assertThat(mark(score(keyResult, HARBOUR), "K3").level().points()).isEqualTo(3);
    }

    @Test
    void flagsFieldsThatContradictTheSentenceAndAsksATrainer() {
        KeyResult keyResult =
                withFields("Reduce missed berths from 18% to 10%", new Movement("18%", "12%", Direction.INCREASE, ""));
        ArtefactScore score = score(keyResult, HARBOUR);
        assertThat(score.flags()).contains("FIELD_MISMATCH");
        assertThat(mark(score, "K1").judgement().route()).isEqualTo(Route.TRAINER);
    }

    @Test
    void leavesOutTimeWhenTheCycleIsInherited() {
        assertThat(score(KeyResult.ofText("NPS from 31 to 45"), Situation.NONE).mark(new CriterionId("K4")))
                .isEmpty();
        assertThat(score(KeyResult.ofText("NPS from 31 to 45 by 30 June"), Situation.NONE)
                        .mark(new CriterionId("K4")))
                .isPresent();
    }

    @Test
    void givesADeadlineOutsideTheCycleLittleForItsTime() {
        Situation autumn = Situation.NONE.during(new Cycle(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 12, 31)));
        assertThat(mark(score(KeyResult.ofText("NPS from 31 to 45 by 30 June 2027"), autumn), "K4"))
                .satisfies(mark -> {
                    assertThat(mark.level()).isEqualTo(Level.EMERGING);
                    assertThat(mark.because().arguments()).first().isEqualTo("30 June 2027");
                });
        assertThat(mark(score(KeyResult.ofText("NPS from 31 to 45 by 30 November"), autumn), "K4")
                        .level())
                .isEqualTo(Level.STRONG);
        assertThat(mark(
                                score(
                                        withFields(
                                                "NPS from 31 to 45", new Movement("", "", Direction.INCREASE, "June")),
                                        autumn),
                                "K4")
                        .level())
                .isEqualTo(Level.EMERGING);
    }

    @Test
    void leavesOutTheFitWhenTheObjectiveIsUnknown() {
        ArtefactScore alone = scorer.score(
                Part.keyResult(1),
                KeyResult.ofText("NPS from 31 to 45"),
                new Objective(""),
                Situation.NONE,
                Rubrics.standard("key-result"));
        assertThat(alone.mark(new CriterionId("K8"))).isEmpty();
    }

    @Test
    void givesTheSameScoreTwice() {
        KeyResult keyResult = KeyResult.ofText("Did-not-attend rate in the eye clinic from 18% to 9% by February");
        assertThat(score(keyResult, HARBOUR)).isEqualTo(score(keyResult, HARBOUR));
    }

    @Test
    void keepsEvidenceInsideAnEmptySentenceWhenOnlyFieldsAreFilled() {
        KeyResult keyResult = new KeyResult(
                "",
                new Measure("Missed berths", "%", "harbour log"),
                new Movement("18", "10", Direction.DECREASE, ""),
                "",
                Indicator.UNSTATED);
        ArtefactScore score = score(keyResult, HARBOUR);
        assertThat(score.marks())
                .flatExtracting(Mark::evidence)
                .allMatch(e -> e.span().end() == 0);
        assertThat(mark(score, "K3").level().points()).isEqualTo(3);
    }

    private ArtefactScore score(KeyResult keyResult, Situation situation) {
        return scorer.score(
                Part.keyResult(1),
                keyResult,
                new Objective("Skippers find a free berth"),
                situation,
                Rubrics.standard("key-result"));
    }

    private static KeyResult withFields(String text, Movement movement) {
        return new KeyResult(text, Measure.UNSTATED, movement, "", Indicator.UNSTATED);
    }

    private static Mark mark(ArtefactScore score, String criterion) {
        return score.mark(new CriterionId(criterion)).orElseThrow();
    }
}
