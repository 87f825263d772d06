package org.okrreadiness.statistics.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.junit.jupiter.api.Test;
import org.okrreadiness.statistics.Interval;
import org.okrreadiness.statistics.Moments;
import org.okrreadiness.statistics.ScoreMatrix;
import org.okrreadiness.statistics.Sufficiency.Grounds;
import org.okrreadiness.testing.KnownFigures;

class ErrorOfMeasurementTest {

    private static final KnownFigures KNOWN = KnownFigures.of("reliability/attitude.csv");
    private static final ScoreMatrix ATTITUDE = ScoreMatrix.of(KNOWN.data());

    @Test
    void aReliabilityOfEightyFourLeavesFourTenthsOfTheDeviation() {
        assertThat(StandardError.of(10, 0.84).value()).isCloseTo(4, within(1e-12));
        assertThat(StandardError.of(10, 1).value()).isZero();
    }

    @Test
    void bandsReachOneErrorAndNineteenTwentieths() {
        Interval wide = new StandardError(4).band(60, 0.95);
        assertThat(wide.low()).isCloseTo(60 - 1.959964 * 4, within(1e-5));
        assertThat(wide.high()).isCloseTo(60 + 1.959964 * 4, within(1e-5));
        Interval narrow = new StandardError(4).band(60, 0.6826895);
        assertThat(narrow.high()).isCloseTo(64, within(1e-5));
        assertThatThrownBy(() -> new StandardError(4).band(60, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    /** By brute force: over all scores a person of known ability may get, Lord's error variance is right on average. */
    @Test
    void lordsErrorIsRightOnAverage() {
        for (double ability : new double[] {0.1, 0.5, 0.83}) {
            BinomialDistribution scores = BinomialDistribution.of(20, ability);
            double mean = IntStream.rangeClosed(0, 20)
                    .mapToDouble(score -> scores.probability(score)
                            * square(BinomialError.lord(20).at(score).value()))
                    .sum();
            assertThat(mean).isCloseTo(scores.getVariance(), within(1e-9));
        }
    }

    @Test
    void lordsErrorIsNothingAtBothEnds() {
        assertThat(BinomialError.lord(20).at(0).value()).isZero();
        assertThat(BinomialError.lord(20).at(20).value()).isZero();
        assertThatThrownBy(() -> BinomialError.lord(20).at(21)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> BinomialError.lord(1)).isInstanceOf(IllegalArgumentException.class);
    }

    /** In another form: over the scores that mean and variance were taken from, Keats' error variance averages s^2 (1 - r). */
    @Test
    void keatsErrorIsWhatTheReliabilitySaysOnAverage() {
        double[] scores = {3, 7, 8, 8, 11, 12, 15, 15, 18, 19};
        double mean = Arrays.stream(scores).average().orElseThrow();
        double variance = Arrays.stream(scores)
                .map(score -> square(score - mean))
                .average()
                .orElseThrow();
        BinomialError error = BinomialError.keats(20, mean, variance, 0.77).orElseThrow();
        double average = Arrays.stream(scores)
                .map(score -> square(error.at(score).value()))
                .average()
                .orElseThrow();
        assertThat(average).isCloseTo(variance * (1 - 0.77), within(1e-9));
    }

    @Test
    void keatsErrorIsUnknownWhereScoresDoNotVary() {
        assertThat(BinomialError.keats(20, 10, 0, 0.8)).isEmpty();
        assertThat(BinomialError.keats(20, 20, 1, 0.8)).isEmpty();
        assertThat(BinomialError.keats(20, 10, Double.NaN, 0.8)).isEmpty();
    }

    @Test
    void errorsOfPersonsAddUpToTheErrorThatAlphaSays() {
        double sum = Arrays.stream(ConditionalError.errorVariances(ATTITUDE)).sum();
        assertThat(sum / 29).isCloseTo(KNOWN.expected("variance.of.error"), within(1e-6));
        double all = Moments.variance(ATTITUDE.totals()).orElseThrow();
        assertThat(sum / 29)
                .isCloseTo(all * (1 - CronbachAlpha.of(ATTITUDE).value().orElseThrow()), within(1e-6));
    }

    @Test
    void theCurveOfErrorsIsTheOneThatRegressionGives() {
        ConditionalError error = ConditionalError.of(ATTITUDE).orElseThrow();
        for (int score : new int[] {310, 400, 450}) {
            assertThat(error.at(score).orElseThrow().value()).isCloseTo(KNOWN.expected("error." + score), within(1e-6));
        }
        assertThat(error.at(520)).isEmpty();
        assertThat(error.sufficiency().grounds()).isEqualTo(Grounds.TOO_FEW);
    }

    @Test
    void twoHalvesGiveThorndikesError() {
        double[][] halves = Arrays.stream(KNOWN.data())
                .map(row -> new double[] {row[0] + row[1] + row[2], row[3] + row[4] + row[5]})
                .toArray(double[][]::new);
        ConditionalError error = ConditionalError.of(ScoreMatrix.of(halves)).orElseThrow();
        for (int score : new int[] {300, 400}) {
            assertThat(error.at(score).orElseThrow().value())
                    .isCloseTo(KNOWN.expected("halves." + score), within(1e-6));
        }
    }

    @Test
    void findsTheBinomialErrorInAnswersThatAreRightOrWrong() {
        Random random = new Random(17);
        double[][] scores = new double[3_000][20];
        for (double[] row : scores) {
            double ability = 0.1 + 0.8 * random.nextDouble();
            Arrays.setAll(row, part -> random.nextDouble() < ability ? 1 : 0);
        }
        ConditionalError error = ConditionalError.of(ScoreMatrix.of(scores)).orElseThrow();
        for (int score : new int[] {4, 10, 16}) {
            assertThat(error.at(score).orElseThrow().value())
                    .isCloseTo(BinomialError.lord(20).at(score).value(), within(0.03));
        }
        assertThat(error.sufficiency().grounds()).isEqualTo(Grounds.ENOUGH);
    }

    @Test
    void thereIsNoCurveThroughTwoScores() {
        assertThat(ConditionalError.of(ScoreMatrix.of(new double[][] {{1, 2}, {2, 1}, {2, 3}, {3, 2}})))
                .isEmpty();
        assertThat(ConditionalError.of(ScoreMatrix.of(new double[0][]))).isEmpty();
        assertThat(ConditionalError.of(ScoreMatrix.of(new double[][] {{1}, {2}, {3}})))
                .isEmpty();
    }

    private static double square(double value) {
        return value * value;
    }
}
