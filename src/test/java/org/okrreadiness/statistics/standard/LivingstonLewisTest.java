package org.okrreadiness.statistics.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.junit.jupiter.api.Test;
import org.okrreadiness.statistics.Moments;
import org.okrreadiness.statistics.Sufficiency.Grounds;
import org.okrreadiness.testing.KnownFigures;

class LivingstonLewisTest {

    private static final KnownFigures KNOWN = KnownFigures.of("standard/livingston-lewis.csv");
    private static final Scale PERCENT = new Scale(0, 100);

    @Test
    void agreesWithOtherPrograms() {
        double[] scores = Arrays.stream(KNOWN.data())
                .flatMapToDouble(row -> IntStream.range(0, (int) row[1]).mapToDouble(person -> row[0]))
                .toArray();
        for (int reliability : new int[] {70, 80}) {
            LivingstonLewis found =
                    LivingstonLewis.of(scores, PERCENT, reliability / 100.0, 55).orElseThrow();
            assertThat(found.effectiveLength()).isEqualTo((int) KNOWN.expected("length." + reliability));
            assertThat(found.sufficiency().grounds()).isEqualTo(Grounds.ENOUGH);
            TrueScoreBeta truth = found.trueScores();
            assertThat(truth.parameters()).isEqualTo(4);
            double[] parameters = {truth.low(), truth.high(), truth.alpha(), truth.beta()};
            String[] names = {"low", "high", "alpha", "beta"};
            for (int i = 0; i < names.length; i++) {
                assertThat(parameters[i]).isCloseTo(KNOWN.expected(names[i] + "." + reliability), within(1e-6));
            }
            requireSame(found.classification(), reliability);
        }
    }

    private static void requireSame(Classification found, int reliability) {
        assertThat(found.accuracy()).isCloseTo(KNOWN.expected("accuracy." + reliability), within(1e-6));
        assertThat(found.falsePositives()).isCloseTo(KNOWN.expected("falsePositives." + reliability), within(1e-6));
        assertThat(found.falseNegatives()).isCloseTo(KNOWN.expected("falseNegatives." + reliability), within(1e-6));
        assertThat(found.consistency()).isCloseTo(KNOWN.expected("consistency." + reliability), within(1e-6));
        assertThat(found.kappa()).hasValueCloseTo(KNOWN.expected("kappa." + reliability), within(1e-6));
        assertThat(found.accuracy()).isCloseTo(KNOWN.expected("r.accuracy." + reliability), within(1e-4));
        assertThat(found.consistency()).isCloseTo(KNOWN.expected("r.consistency." + reliability), within(1e-4));
        assertThat(found.kappa()).hasValueCloseTo(KNOWN.expected("r.kappa." + reliability), within(1e-4));
    }

    @Test
    void fitsThreeMomentsWhereFourDoNotGo() {
        KnownFigures known = KnownFigures.of("standard/three-parameters.csv");
        double[] moments = known.data()[0];
        TrueScoreBeta truth =
                TrueScoreBeta.of(moments[0], moments[1], moments[2], moments[3]).orElseThrow();
        assertThat(truth.parameters()).isEqualTo(3);
        assertThat(truth.low()).isZero();
        assertThat(truth.high()).isCloseTo(known.expected("high"), within(1e-9));
        assertThat(truth.alpha()).isCloseTo(known.expected("alpha"), within(1e-9));
        assertThat(truth.beta()).isCloseTo(known.expected("beta"), within(1e-9));
        double pass = truth.meanFrom(0, score -> tail(score));
        assertThat(pass).isCloseTo(known.expected("pass"), within(1e-7));
        assertThat(truth.meanFrom(0.55, score -> tail(score))).isCloseTo(known.expected("passRightly"), within(1e-7));
        assertThat(truth.meanFrom(0.55, score -> 1)).isCloseTo(known.expected("deserving"), within(1e-9));
        assertThat(truth.meanFrom(0, score -> tail(score) * tail(score)))
                .isCloseTo(known.expected("passTwice"), within(1e-7));
    }

    private static double tail(double truth) {
        return BinomialDistribution.of(30, truth).survivalProbability(16);
    }

    @Test
    void fitsTwoMomentsWhereThreeDoNotGo() {
        // Mean .5 and variance .05 ask for shapes of 2 each; a third moment of .22 fits no beta distribution from 0
        // upwards
        // does not fit
        TrueScoreBeta truth = TrueScoreBeta.of(0.5, 0.3, 0.22, 0.13).orElseThrow();
        assertThat(truth).isEqualTo(new TrueScoreBeta(0, 1, truth.alpha(), truth.beta(), 2));
        assertThat(truth.alpha()).isCloseTo(2, within(1e-9));
        assertThat(truth.beta()).isCloseTo(2, within(1e-9));
        assertThat(TrueScoreBeta.of(0.5, 0.5, 0.5, 0.5)).isEmpty();
        assertThat(TrueScoreBeta.of(0.5, 0.3, Double.NaN, Double.NaN)
                        .orElseThrow()
                        .parameters())
                .isEqualTo(2);
    }

    @Test
    void comesWithinTwoPointsOfTheTruth() {
        Random random = new Random(23);
        for (double[] shape : new double[][] {{3, 2, 0.2, 0.95}, {6, 3, 0, 1}, {2, 5, 0.25, 1}}) {
            Simulated simulated = new Simulated(shape, random, 3_000);
            LivingstonLewis found = LivingstonLewis.of(simulated.scores, PERCENT, simulated.reliability(), 60)
                    .orElseThrow();
            assertThat(found.classification().accuracy()).isCloseTo(simulated.accuracy(60), within(0.02));
            assertThat(found.classification().consistency()).isCloseTo(simulated.consistency(60), within(0.02));
        }
    }

    /** Persons whose true scores are known, on two tests of ten tasks, each of four steps. */
    private static final class Simulated {

        private final double[] truths;
        private final double[] scores;
        private final double[] again;

        Simulated(double[] shape, Random random, int persons) {
            BetaDistribution beta = BetaDistribution.of(shape[0], shape[1]);
            truths = IntStream.range(0, persons)
                    .mapToDouble(person -> beta.inverseCumulativeProbability(random.nextDouble()))
                    .map(share -> 100 * (shape[2] + (shape[3] - shape[2]) * share))
                    .toArray();
            scores = Arrays.stream(truths).map(truth -> test(truth, random)).toArray();
            again = Arrays.stream(truths).map(truth -> test(truth, random)).toArray();
        }

        /** Thirty points, each won with the same chance. */
        private static double test(double truth, Random random) {
            return IntStream.range(0, 30)
                            .filter(point -> 100 * random.nextDouble() < truth)
                            .count()
                    / 0.3;
        }

        double reliability() {
            return Moments.correlation(scores, again).orElseThrow();
        }

        double accuracy(double cut) {
            return agreement(truths, cut);
        }

        double consistency(double cut) {
            return agreement(again, cut);
        }

        private double agreement(double[] others, double cut) {
            return IntStream.range(0, scores.length)
                            .filter(person -> scores[person] >= cut - 1e-9 == others[person] >= cut - 1e-9)
                            .count()
                    / (double) scores.length;
        }
    }

    @Test
    void anotherUnitChangesNothing() {
        double[] scores = IntStream.range(0, 200)
                .mapToDouble(person -> 20 + (person * 37) % 61)
                .toArray();
        double[] other = Arrays.stream(scores).map(score -> 10 + score / 4).toArray();
        LivingstonLewis before = LivingstonLewis.of(scores, PERCENT, 0.75, 50).orElseThrow();
        LivingstonLewis after =
                LivingstonLewis.of(other, new Scale(10, 35), 0.75, 22.5).orElseThrow();
        assertThat(after.effectiveLength()).isEqualTo(before.effectiveLength());
        assertThat(after.classification().accuracy())
                .isCloseTo(before.classification().accuracy(), within(1e-9));
    }

    @Test
    void whoeverCannotFailIsClassifiedRightly() {
        double[] scores = {40, 50, 60, 55, 70, 65, 45};
        Classification found =
                LivingstonLewis.of(scores, PERCENT, 0.7, 0).orElseThrow().classification();
        assertThat(found.accuracy()).isCloseTo(1, within(1e-9));
        assertThat(found.consistency()).isCloseTo(1, within(1e-9));
        assertThat(found.kappa()).isEmpty();
    }

    @Test
    void degenerateScoresGiveNothing() {
        assertThat(LivingstonLewis.of(new double[0], PERCENT, 0.8, 50)).isEmpty();
        assertThat(LivingstonLewis.of(new double[] {50}, PERCENT, 0.8, 50)).isEmpty();
        assertThat(LivingstonLewis.of(new double[] {50, 50, 50}, PERCENT, 0.8, 50))
                .isEmpty();
        assertThat(LivingstonLewis.of(new double[] {40, 60, 50}, PERCENT, 0, 50))
                .isEmpty();
        assertThat(LivingstonLewis.of(new double[] {40, 60, 50}, PERCENT, 1, 50))
                .isEmpty();
        assertThat(LivingstonLewis.of(new double[] {0, 100, 0, 100}, PERCENT, 0.8, 50))
                .isEmpty();
        assertThat(LivingstonLewis.of(new double[] {50, 50.0001, 50}, PERCENT, 0.8, 50))
                .isEmpty();
        assertThatThrownBy(() -> LivingstonLewis.of(new double[] {50, 101}, PERCENT, 0.8, 50))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Scale(5, 5)).isInstanceOf(IllegalArgumentException.class);
    }
}
