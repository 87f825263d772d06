package org.okrreadiness.statistics.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.okrreadiness.statistics.Figure;
import org.okrreadiness.statistics.Interval;
import org.okrreadiness.statistics.ScoreMatrix;
import org.okrreadiness.statistics.Sufficiency.Grounds;
import org.okrreadiness.testing.KnownFigures;

class IntraclassCorrelationTest {

    private static final KnownFigures KNOWN = KnownFigures.of("agreement/shrout-fleiss.csv");

    @Test
    void agreesWithShroutAndFleiss() {
        assertFigure(IntraclassCorrelation.single(ScoreMatrix.of(KNOWN.data())), "single");
        assertFigure(IntraclassCorrelation.average(ScoreMatrix.of(KNOWN.data())), "average");
    }

    private static void assertFigure(Figure figure, String name) {
        assertThat(figure.value()).hasValueCloseTo(KNOWN.expected("published." + name), within(0.005));
        assertThat(figure.value()).hasValueCloseTo(KNOWN.expected(name), within(1e-9));
        Interval interval = figure.interval().orElseThrow();
        assertThat(interval.low()).isCloseTo(KNOWN.expected(name + ".low"), within(1e-8));
        assertThat(interval.high()).isCloseTo(KNOWN.expected(name + ".high"), within(1e-8));
    }

    @Test
    void anotherUnitOfMeasurementOrOrderOfRatersChangesNothing() {
        double[][] turned = Arrays.stream(KNOWN.data())
                .map(row -> new double[] {100 + 3 * row[1], 100 + 3 * row[3], 100 + 3 * row[0], 100 + 3 * row[2]})
                .toArray(double[][]::new);
        assertThat(IntraclassCorrelation.single(ScoreMatrix.of(turned)).value())
                .hasValueCloseTo(KNOWN.expected("single"), within(1e-9));
    }

    @Test
    void aStricterRaterLowersIt() {
        double[][] ratings = {{1, 1}, {2, 2}, {3, 3}};
        assertThat(IntraclassCorrelation.single(ScoreMatrix.of(ratings)).value())
                .hasValue(1);
        double[][] stricter = {{1, 0}, {2, 1}, {3, 2}};
        assertThat(IntraclassCorrelation.single(ScoreMatrix.of(stricter)).value())
                .hasValueCloseTo(2 / 3.0, within(1e-12));
    }

    @Test
    void coversTheTruthInAboutNineteenOfTwentySamples() {
        Random random = new Random(11);
        int covered = 0;
        for (int sample = 0; sample < 400; sample++) {
            Interval interval =
                    IntraclassCorrelation.single(simulated(random)).interval().orElseThrow();
            covered += interval.low() <= 0.625 && 0.625 <= interval.high() ? 1 : 0;
        }
        assertThat(covered).isBetween(365, 396);
    }

    /** Forty targets of variance 1.25, four raters whose severity has variance 0.25, error variance 0.5: true correlation 0.625. */
    private static ScoreMatrix simulated(Random random) {
        double[] severity =
                random.doubles(4).map(any -> 0.5 * random.nextGaussian()).toArray();
        double[][] ratings = new double[40][4];
        for (double[] row : ratings) {
            double target = Math.sqrt(1.25) * random.nextGaussian();
            for (int rater = 0; rater < 4; rater++) {
                row[rater] = target + severity[rater] + Math.sqrt(0.5) * random.nextGaussian();
            }
        }
        return ScoreMatrix.of(ratings);
    }

    @Test
    void isUnknownWithoutVarietyOrSecondRater() {
        for (double[][] ratings : new double[][][] {{}, {{1, 2}}, {{1}, {2}}, {{0.1, 0.1}, {0.1, 0.1}, {0.1, 0.1}}}) {
            Figure figure = IntraclassCorrelation.single(ScoreMatrix.of(ratings));
            assertThat(figure.value()).isEmpty();
            assertThat(figure.interval()).isEmpty();
            assertThat(IntraclassCorrelation.average(ScoreMatrix.of(ratings)).value())
                    .isEmpty();
        }
    }

    @Test
    void hasNoAverageWhereRatersContradictEachOtherThroughout() {
        double[][] ratings = {{1, 3}, {2, 2}, {3, 1}};
        assertThat(IntraclassCorrelation.single(ScoreMatrix.of(ratings)).value().orElseThrow())
                .isLessThan(-0.9);
        assertThat(IntraclassCorrelation.average(ScoreMatrix.of(ratings)).value())
                .isEmpty();
    }

    @Test
    void sixTargetsAreTooFew() {
        assertThat(IntraclassCorrelation.single(ScoreMatrix.of(KNOWN.data())).grounds())
                .isEqualTo(Grounds.TOO_FEW);
    }
}
