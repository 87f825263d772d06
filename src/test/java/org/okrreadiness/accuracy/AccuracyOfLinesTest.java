package org.okrreadiness.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.okrreadiness.accuracy.Lines.auto;
import static org.okrreadiness.accuracy.Lines.grouped;
import static org.okrreadiness.accuracy.Lines.rated;
import static org.okrreadiness.accuracy.Lines.routed;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.okrreadiness.domain.rubric.CriterionId;
import org.okrreadiness.statistics.Bootstrap;

class AccuracyOfLinesTest {

    private static final Bootstrap QUICK = new Bootstrap(50, 1);

    private static Accuracy measure(MarkedLine... lines) {
        return Accuracy.of(List.of(lines), QUICK, criterion -> {});
    }

    private static CriterionAccuracy k1(MarkedLine... lines) {
        return measure(lines).criteria().get(0);
    }

    @Test
    void comparesWithTheMedianWithEachRaterAndTheRatersWithOneAnother() {
        CriterionAccuracy k1 = k1(
                rated("a", auto(0, 0.9), 0, 0),
                rated("b", auto(1, 0.9), 1, 1),
                rated("c", auto(2, 0.9), 2, 3),
                rated("d", auto(3, 0.9), 3, 3));
        assertThat(k1.raters()).isEqualTo(2);
        assertThat(k1.all().n()).isEqualTo(4);
        assertThat(k1.all().machineMedian().value()).hasValue(1);
        assertThat(k1.all().machineRater().value()).hasValueCloseTo(0.958333, within(1e-6));
        assertThat(k1.all().raterRater().value()).hasValueCloseTo(0.916667, within(1e-6));
        assertThat(k1.all().machineRater().interval()).isPresent();
        assertThat(k1.all().exact()).hasValue(1);
        assertThat(k1.all().recall()).allSatisfy(recall -> assertThat(recall).hasValue(1));
    }

    @Test
    void looksApartAtMarksThatStandWithoutATrainer() {
        CriterionAccuracy k1 =
                k1(rated("a", auto(0, 0.9), 0), rated("b", auto(3, 0.9), 3), rated("c", routed(3, 0.4), 0));
        assertThat(k1.coverage()).hasValueCloseTo(2 / 3.0, within(1e-9));
        assertThat(k1.auto().exact()).hasValue(1);
        assertThat(k1.all().exact()).hasValueCloseTo(2 / 3.0, within(1e-9));
    }

    @Test
    void looksApartAtTheFourFifthsItIsSurestOf() {
        CriterionAccuracy k1 = k1(
                rated("a", auto(0, 0.9), 0),
                rated("b", auto(1, 0.3), 2),
                rated("c", auto(2, 0.9), 2),
                rated("d", auto(3, 0.9), 3),
                rated("e", auto(3, 0.9), 3));
        assertThat(k1.surest().n()).isEqualTo(4);
        assertThat(k1.surest().exact()).hasValue(1);
    }

    @Test
    void tellsWhetherConfidencesKeepTheirWord() {
        CriterionAccuracy k1 = k1(rated("a", auto(0, 0.85), 0), rated("b", auto(3, 0.85), 1));
        assertThat(k1.calibration().expectedCalibrationError()).hasValueCloseTo(0.35, within(1e-9));
    }

    @Test
    void breaksDownByGroupAndLeavesOutLinesOfNone() {
        CriterionAccuracy k1 = k1(
                grouped("a", "north", auto(0, 0.9), 0),
                grouped("b", "north", auto(3, 0.9), 3),
                grouped("c", "", auto(1, 0.9), 3));
        assertThat(k1.groups()).containsOnlyKeys("north");
        assertThat(k1.groups().get("north").machineMedian().value()).hasValue(1);
    }

    @Test
    void countsLinesTheMachineGaveNoMarkOn() {
        MarkedLine marked = rated("a", auto(1, 0.9), 1);
        CriterionId unknown = new CriterionId("K99");
        MarkedLine other = new MarkedLine("b", "", Map.of(unknown, List.of(2)), Optional.empty(), marked.score());
        CriterionAccuracy k99 = measure(marked, other).criteria().get(1);
        assertThat(k99.criterion()).isEqualTo(unknown);
        assertThat(k99.unmarked()).isEqualTo(1);
        assertThat(k99.all().n()).isZero();
        assertThat(k99.coverage()).isEmpty();
        assertThat(k99.all().machineMedian().value()).isEmpty();
    }

    @Test
    void listsDisagreementsFurthestApartAndSurestFirst() {
        Accuracy accuracy = measure(
                rated("agreed", auto(2, 0.9), 2),
                rated("near", auto(2, 0.9), 3),
                rated("far-unsure", auto(0, 0.4), 3),
                rated("far-sure", auto(0, 0.9), 3));
        assertThat(accuracy.disagreements())
                .extracting(Disagreement::line)
                .containsExactly("far-sure", "far-unsure", "near");
        assertThat(accuracy.disagreements().get(0).median()).isEqualTo(3);
    }

    @Test
    void ofNoLinesItSaysNothing() {
        Accuracy nothing = measure();
        assertThat(nothing.criteria()).isEmpty();
        assertThat(nothing.gaming()).isEmpty();
    }
}
