package org.okrreadiness.statistics.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.okrreadiness.statistics.Figure;
import org.okrreadiness.statistics.Interval;
import org.okrreadiness.statistics.ScoreMatrix;
import org.okrreadiness.statistics.Sufficiency.Grounds;
import org.okrreadiness.testing.KnownFigures;

class CronbachAlphaTest {

    private static final KnownFigures KNOWN = KnownFigures.of("reliability/attitude.csv");
    private static final ScoreMatrix ATTITUDE = ScoreMatrix.of(KNOWN.data());

    @Test
    void agreesWithOtherProgramsOnAlphaAndFeldtsInterval() {
        Figure alpha = CronbachAlpha.of(ATTITUDE);
        assertThat(alpha.value()).hasValueCloseTo(KNOWN.expected("alpha"), within(1e-9));
        assertThat(alpha.interval().orElseThrow().low()).isCloseTo(KNOWN.expected("alpha.low"), within(1e-8));
        assertThat(alpha.interval().orElseThrow().high()).isCloseTo(KNOWN.expected("alpha.high"), within(1e-8));
        assertThat(alpha.grounds()).isEqualTo(Grounds.TOO_FEW);
    }

    @Test
    void feldtsIntervalNarrowsWithPersons() {
        for (double[] row : KnownFigures.of("reliability/feldt.csv").data()) {
            Interval interval = CronbachAlpha.interval(0.8, (int) row[0], 10).orElseThrow();
            assertThat(interval.low()).isCloseTo(row[1], within(0.00006));
            assertThat(interval.high()).isCloseTo(row[2], within(0.00006));
        }
    }

    @Test
    void feldtsIntervalCoversTheTruthInAboutNineteenOfTwentySamples() {
        Random random = new Random(5);
        // Six parts, each true score plus error of twice its variance: alpha 6 / (6 + 2) = 0.75
        int covered = 0;
        for (int sample = 0; sample < 400; sample++) {
            Interval interval = CronbachAlpha.of(simulated(random)).interval().orElseThrow();
            covered += interval.low() <= 0.75 && 0.75 <= interval.high() ? 1 : 0;
        }
        assertThat(covered).isBetween(368, 392);
    }

    private static ScoreMatrix simulated(Random random) {
        double[][] scores = new double[60][6];
        for (double[] row : scores) {
            double ability = random.nextGaussian();
            Arrays.setAll(row, part -> ability + Math.sqrt(2) * random.nextGaussian());
        }
        return ScoreMatrix.of(scores);
    }

    @Test
    void easierPartsAnotherUnitOrAnotherOrderChangeNothing() {
        double[][] changed = Arrays.stream(KNOWN.data())
                .map(row -> new double[] {
                    2 * row[6] - 7, 2 * row[0], 2 * row[2] + 30, 2 * row[1], 2 * row[5], 2 * row[4], 2 * row[3]
                })
                .toArray(double[][]::new);
        assertThat(CronbachAlpha.of(ScoreMatrix.of(changed)).value())
                .hasValueCloseTo(KNOWN.expected("alpha"), within(1e-9));
    }

    @Test
    void isOneForPartsThatSayTheSame() {
        Figure alpha = CronbachAlpha.of(ScoreMatrix.of(new double[][] {{1, 1}, {2, 2}, {4, 4}}));
        assertThat(alpha.value()).hasValueCloseTo(1.0, within(1e-12));
    }

    @Test
    void stratifiedAlphaAgreesWithTheCovarianceMatrix() {
        Figure stratified =
                StratifiedAlpha.of(List.of(ATTITUDE.only(List.of(0, 1, 2, 3)), ATTITUDE.only(List.of(4, 5, 6))));
        assertThat(stratified.value()).hasValueCloseTo(KNOWN.expected("stratified"), within(1e-9));
    }

    @Test
    void stratifiedAlphaOfOneStratumIsAlpha() {
        assertThat(StratifiedAlpha.of(List.of(ATTITUDE)).value())
                .hasValueCloseTo(KNOWN.expected("alpha"), within(1e-9));
    }

    @Test
    void aStratumOfOnePartLeavesStratifiedAlphaUnknown() {
        assertThat(StratifiedAlpha.of(List.of(ATTITUDE.only(List.of(0, 1)), ATTITUDE.only(List.of(2))))
                        .value())
                .isEmpty();
        assertThat(StratifiedAlpha.of(List.of()).value()).isEmpty();
    }

    @Test
    void isUnknownWithoutVarietyPersonsOrParts() {
        for (double[][] scores :
                new double[][][] {{}, {{1, 2}}, {{1}, {2}}, {{0.1, 0.1}, {0.1, 0.1}, {0.1, 0.1}}, {{1, 2}, {2, 1}}}) {
            Figure alpha = CronbachAlpha.of(ScoreMatrix.of(scores));
            assertThat(alpha.value()).isEmpty();
            assertThat(alpha.interval()).isEmpty();
        }
    }
}
