package org.okrreadiness.statistics.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.okrreadiness.statistics.Sufficiency.Grounds;
import org.okrreadiness.testing.KnownFigures;

class CalibrationTest {

    private static final KnownFigures KNOWN = KnownFigures.of("calibration/forecasts.csv");
    private static final List<Forecast> FORECASTS =
            Arrays.stream(KNOWN.data()).map(row -> new Forecast(row[0], row[1])).toList();

    @Test
    void agreesWithAnotherProgramOnScoreAndExcess() {
        Calibration found = Calibration.of(FORECASTS).orElseThrow();
        assertThat(found.n()).isEqualTo(60);
        assertThat(found.brier()).isCloseTo(KNOWN.expected("brier"), within(1e-9));
        assertThat(found.meanChance()).isCloseTo(KNOWN.expected("chance"), within(1e-9));
        assertThat(found.meanOutcome()).isCloseTo(KNOWN.expected("outcome"), within(1e-9));
        assertThat(found.excess().orElseThrow().low()).isCloseTo(KNOWN.expected("low"), within(1e-9));
        assertThat(found.excess().orElseThrow().high()).isCloseTo(KNOWN.expected("high"), within(1e-9));
    }

    @Test
    void agreesWithAnotherProgramOnTheParts() {
        BrierParts parts = BrierParts.of(FORECASTS).orElseThrow();
        assertThat(parts.reliability()).isCloseTo(KNOWN.expected("reliability"), within(1e-9));
        assertThat(parts.resolution()).isCloseTo(KNOWN.expected("resolution"), within(1e-9));
        assertThat(parts.uncertainty()).isCloseTo(KNOWN.expected("uncertainty"), within(1e-9));
    }

    @Test
    void thePartsMakeUpTheScoreForSharesToo() {
        Random random = new Random(6);
        List<Forecast> shares = IntStream.range(0, 80)
                .mapToObj(i -> new Forecast(random.nextInt(11) / 10.0, random.nextInt(5) / 4.0))
                .toList();
        assertThat(BrierParts.of(shares).orElseThrow().score())
                .isCloseTo(Calibration.of(shares).orElseThrow().brier(), within(1e-12));
        assertThat(BrierParts.of(FORECASTS).orElseThrow().score()).isCloseTo(KNOWN.expected("brier"), within(1e-9));
    }

    @Test
    void alwaysSayingHalfScoresAQuarterAndResolvesNothing() {
        List<Forecast> half = List.of(Forecast.of(0.5, true), Forecast.of(0.5, false), Forecast.of(0.5, true));
        assertThat(Calibration.of(half).orElseThrow().brier()).isCloseTo(0.25, within(1e-12));
        assertThat(BrierParts.of(half).orElseThrow().resolution()).isCloseTo(0, within(1e-12));
    }

    @Test
    void theClairvoyantScoreNothingAndResolveEverything() {
        List<Forecast> known = List.of(Forecast.of(1, true), Forecast.of(0, false), Forecast.of(1, true));
        BrierParts parts = BrierParts.of(known).orElseThrow();
        assertThat(Calibration.of(known).orElseThrow().brier()).isZero();
        assertThat(parts.reliability()).isZero();
        assertThat(parts.resolution()).isCloseTo(parts.uncertainty(), within(1e-12));
        assertThat(parts.uncertainty()).isCloseTo(2.0 / 9, within(1e-12));
    }

    @Test
    void claimingMoreThanComesIsAnExcess() {
        Calibration over =
                Calibration.of(Collections.nCopies(6, new Forecast(0.9, 0.5))).orElseThrow();
        assertThat(over.meanExcess()).isCloseTo(0.4, within(1e-12));
        assertThat(over.isEnough()).isTrue();
        assertThat(over.sufficiency().grounds()).isEqualTo(Grounds.ROUGH);
    }

    @Test
    void thePartsSayHowManyForecastsEachChanceHas() {
        assertThat(BrierParts.of(FORECASTS).orElseThrow().sufficiency().n()).isEqualTo(10);
        assertThat(BrierParts.of(FORECASTS).orElseThrow().sufficiency().grounds())
                .isEqualTo(Grounds.TOO_FEW);
        List<Forecast> same = Collections.nCopies(100, Forecast.of(0.5, true));
        assertThat(BrierParts.of(same).orElseThrow().sufficiency().grounds()).isEqualTo(Grounds.ENOUGH);
    }

    /** Chances that keep their word exactly still show some unreliability: the number that the guard rests on. */
    @Test
    void theGuardOfThePartsIsTheBiasOfReliability() {
        Random random = new Random(12);
        double sum = 0;
        for (int round = 0; round < 400; round++) {
            List<Forecast> honest = IntStream.range(0, 125)
                    .mapToObj(i -> Forecast.of(0.4 + 0.05 * (i % 5), random.nextDouble() < 0.4 + 0.05 * (i % 5)))
                    .toList();
            sum += BrierParts.of(honest).orElseThrow().reliability();
        }
        assertThat(sum / 400).isCloseTo(0.01, within(0.001));
    }

    @Test
    void aSingleForecastHasNoInterval() {
        Calibration one = Calibration.of(List.of(new Forecast(0.7, 1))).orElseThrow();
        assertThat(one.excess()).isEmpty();
        assertThat(one.isEnough()).isFalse();
    }

    @Test
    void withoutForecastsThereIsNothingToSay() {
        assertThat(Calibration.of(List.of())).isEmpty();
        assertThat(BrierParts.of(List.of())).isEmpty();
    }

    @Test
    void chancesAndOutcomesLieBetweenNoneAndOne() {
        assertThatThrownBy(() -> new Forecast(1.01, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Forecast(0.5, -0.1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Forecast(Double.NaN, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
