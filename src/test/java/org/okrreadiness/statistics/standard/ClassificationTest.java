package org.okrreadiness.statistics.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.statistics.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;
import org.okrreadiness.testing.KnownFigures;

class ClassificationTest {

    /** What the project's method sheet says reliability buys, at the mean and one standard deviation below; two digits, simulated. */
    private static final double[][] SHEET = {
        {0.60, 0.71, 0.41, 0.78, 0.83, 0.36, 0.87},
        {0.70, 0.75, 0.49, 0.82, 0.85, 0.44, 0.89},
        {0.80, 0.80, 0.59, 0.85, 0.88, 0.54, 0.91},
        {0.90, 0.86, 0.71, 0.90, 0.91, 0.68, 0.94}
    };

    @Test
    void saysWhatReliabilityBuys() {
        for (double[] row : SHEET) {
            Classification atMean = NormalApproximation.of(row[0], 0).orElseThrow();
            assertThat(atMean.consistency()).isCloseTo(row[1], within(0.01));
            assertThat(atMean.kappa()).hasValueCloseTo(row[2], within(0.01));
            assertThat(atMean.accuracy()).isCloseTo(row[3], within(0.01));
            Classification below = NormalApproximation.of(row[0], -1).orElseThrow();
            assertThat(below.consistency()).isCloseTo(row[4], within(0.01));
            assertThat(below.kappa()).hasValueCloseTo(row[5], within(0.01));
            assertThat(below.accuracy()).isCloseTo(row[6], within(0.01));
        }
    }

    @Test
    void agreesWithAnotherProgram() {
        for (double[] row : KnownFigures.of("standard/normal.csv").data()) {
            Classification found = NormalApproximation.of(row[0], row[1]).orElseThrow();
            assertThat(found.consistency()).isCloseTo(row[2], within(2e-9));
            assertThat(found.kappa()).hasValueCloseTo(row[3], within(3e-9));
            assertThat(found.accuracy()).isCloseTo(row[4], within(2e-9));
            assertThat(found.falsePositives()).isCloseTo(row[5], within(2e-9));
            assertThat(found.falseNegatives()).isCloseTo(row[6], within(2e-9));
        }
    }

    @Test
    void agreesWithOwensIntegralOnParallelFormsAndAtBothTrueCuts() {
        for (double[] row : KnownFigures.of("standard/owen.csv").data()) {
            Classification found = NormalApproximation.of(row[0], row[1]).orElseThrow();
            assertThat(found.consistency()).isCloseTo(row[2], within(5e-9));
            assertThat(found.accuracy()).isCloseTo(row[3], within(5e-9));
            assertThat(accuracyAtSameDistance(row[0], row[1])).isCloseTo(row[4], within(5e-9));
        }
    }

    /** Cut one deviation below the mean: the true cut is the same score in the program, not as many deviations of true scores away. */
    @Test
    void decidesWhoDeservesToPassAtTheSameScore() {
        double[][] known = {{0.6, 0.8794, 0.8705}, {0.7, 0.8949, 0.8897}, {0.8, 0.9139, 0.9113}, {0.9, 0.9390, 0.9382}};
        for (double[] row : known) {
            assertThat(NormalApproximation.of(row[0], -1).orElseThrow().accuracy())
                    .isCloseTo(row[1], within(5e-5));
            assertThat(accuracyAtSameDistance(row[0], -1)).isCloseTo(row[2], within(5e-5));
        }
    }

    private static double accuracyAtSameDistance(double reliability, double cut) {
        double pass = NormalDistribution.of(0, 1).survivalProbability(cut);
        double passRightly = BivariateNormal.bothAbove(cut, cut, Math.sqrt(reliability));
        return Classification.of(pass, passRightly, pass, passRightly).accuracy();
    }

    @Test
    void perfectReliabilityIsNeverWrong() {
        Classification found = NormalApproximation.of(1, -0.5).orElseThrow();
        assertThat(found.accuracy()).isCloseTo(1, within(1e-12));
        assertThat(found.consistency()).isCloseTo(1, within(1e-12));
        assertThat(found.kappa()).hasValueCloseTo(1.0, within(1e-9));
    }

    @Test
    void nearlyPerfectReliabilityIsNearlyNeverWrong() {
        // At the mean consistency is 1/2 + asin(r) / pi
        double expected = 0.5 + Math.asin(0.999) / Math.PI;
        assertThat(NormalApproximation.of(0.999, 0).orElseThrow().consistency()).isCloseTo(expected, within(1e-8));
    }

    @Test
    void withoutReliabilityThereIsNothingToSay() {
        assertThat(NormalApproximation.of(0, 0)).isEmpty();
        assertThat(NormalApproximation.of(-0.1, 0)).isEmpty();
        assertThat(NormalApproximation.of(1.1, 0)).isEmpty();
        assertThat(NormalApproximation.of(Double.NaN, 0)).isEmpty();
        assertThat(NormalApproximation.of(0.8, Double.NaN)).isEmpty();
    }

    @Test
    void whereEverybodyPassesKappaIsUnknown() {
        Classification found = NormalApproximation.of(0.8, -30).orElseThrow();
        assertThat(found.accuracy()).isCloseTo(1, within(1e-9));
        assertThat(found.consistency()).isCloseTo(1, within(1e-9));
        assertThat(found.kappa()).isEmpty();
    }
}
