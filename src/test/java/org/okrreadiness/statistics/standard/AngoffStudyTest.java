package org.okrreadiness.statistics.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.okrreadiness.statistics.Figure;
import org.okrreadiness.statistics.ScoreMatrix;
import org.okrreadiness.statistics.Sufficiency.Grounds;
import org.okrreadiness.testing.KnownFigures;

class AngoffStudyTest {

    private static final KnownFigures KNOWN = KnownFigures.of("standard/angoff.csv");
    private static final AngoffRound ROUND = AngoffRound.of(ScoreMatrix.of(KNOWN.data()));

    @Test
    void agreesWithAnotherProgramOnTheCutAndItsError() {
        Figure cut = ROUND.cut();
        assertThat(cut.value()).hasValueCloseTo(KNOWN.expected("cut"), within(1e-9));
        assertThat(cut.interval().orElseThrow().low()).isCloseTo(KNOWN.expected("low"), within(1e-9));
        assertThat(cut.interval().orElseThrow().high()).isCloseTo(KNOWN.expected("high"), within(1e-9));
        assertThat(ROUND.standardError()).hasValueCloseTo(KNOWN.expected("error"), within(1e-9));
        assertThat(cut.grounds()).isEqualTo(Grounds.ENOUGH);
    }

    @Test
    void saysHowFarJudgesAreApartOnAnItem() {
        assertThat(ROUND.spread(1)).hasValueCloseTo(KNOWN.expected("spread.1"), within(1e-9));
        assertThat(ROUND.spread(4)).hasValueCloseTo(KNOWN.expected("spread.4"), within(1e-9));
    }

    @Test
    void findsTheJudgementsOutOfLine() {
        List<OutlyingJudgement> outlying = ROUND.outlying();
        assertThat(outlying).extracting(OutlyingJudgement::judge).containsExactly(9, 2);
        assertThat(outlying).extracting(OutlyingJudgement::item).containsExactly(1, 4);
        assertThat(outlying.get(0).distance()).isCloseTo(KNOWN.expected("distance.low"), within(1e-4));
        assertThat(outlying.get(1).distance()).isCloseTo(KNOWN.expected("distance.high"), within(1e-4));
    }

    @Test
    void findsTheOneWhoDiffersWhereAllOthersAgree() {
        double[][] judgements = {{0.6}, {0.6}, {0.6}, {0.6}, {0.6}, {0.6}, {0.6}, {0.2}};
        // Mean distance 0.05; 0.4 / (0.05 sqrt(pi / 2)) = 6.383
        assertThat(AngoffRound.of(ScoreMatrix.of(judgements)).outlying())
                .singleElement()
                .satisfies(one -> assertThat(one.distance()).isCloseTo(-6.383, within(0.001)));
        assertThat(AngoffRound.of(ScoreMatrix.of(new double[][] {{0.6}, {0.6}, {0.6}}))
                        .outlying())
                .isEmpty();
        assertThat(AngoffRound.of(ScoreMatrix.of(new double[][] {{0.1}, {0.9}})).outlying())
                .isEmpty();
    }

    @Test
    void comparesJudgementsWithTheFacilitiesThatAreKnown() {
        Map<Integer, Double> facility = Map.of(0, 0.52, 1, 0.66, 3, 0.81, 4, 0.47, 5, 0.63);
        assertThat(ROUND.correlationWithFacility(facility))
                .hasValueCloseTo(KNOWN.expected("correlation"), within(1e-9));
        assertThat(ROUND.correlationWithFacility(Map.of(0, 0.52, 1, 0.66))).isEmpty();
        assertThat(ROUND.correlationWithFacility(Map.of(0, 0.5, 1, 0.5, 2, 0.5)))
                .isEmpty();
    }

    @Test
    void theLastRoundCounts() {
        ScoreMatrix before = ScoreMatrix.of(new double[][] {{0.4, 0.6}, {0.8, 0.6}});
        ScoreMatrix after = ScoreMatrix.of(new double[][] {{0.5, 0.6}, {0.6, 0.5}});
        AngoffStudy two = AngoffStudy.ofTwoRounds(before, after);
        assertThat(two.cut().value()).hasValueCloseTo(0.55, within(1e-12));
        assertThat(two.standardError()).hasValueCloseTo(0.0, within(1e-12));
        assertThat(two.movement()).hasValueCloseTo(0.1, within(1e-12));
        AngoffStudy one = AngoffStudy.ofOneRound(before);
        assertThat(one.cut().value()).hasValueCloseTo(0.6, within(1e-12));
        assertThat(one.standardError()).hasValueCloseTo(0.1, within(1e-12));
        assertThat(one.movement()).isEmpty();
        assertThatThrownBy(() -> AngoffStudy.ofTwoRounds(before, ScoreMatrix.of(new double[][] {{0.5, 0.6}})))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aSingleJudgeHasNoError() {
        AngoffRound round = AngoffRound.of(ScoreMatrix.of(new double[][] {{0.4, 0.6}}));
        assertThat(round.cut().value()).hasValueCloseTo(0.5, within(1e-12));
        assertThat(round.cut().interval()).isEmpty();
        assertThat(round.cut().grounds()).isEqualTo(Grounds.TOO_FEW);
        assertThat(round.standardError()).isEmpty();
        assertThat(round.spread(0)).isEmpty();
    }

    @Test
    void withoutJudgesOrItemsThereIsNoCut() {
        assertThat(AngoffRound.of(ScoreMatrix.of(new double[0][])).cut().value())
                .isEmpty();
        AngoffRound noItems = AngoffRound.of(ScoreMatrix.of(new double[3][0]));
        assertThat(noItems.cut().value()).isEmpty();
        assertThat(noItems.standardError()).isEmpty();
    }
}
