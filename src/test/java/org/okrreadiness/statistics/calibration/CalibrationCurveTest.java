package org.okrreadiness.statistics.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.okrreadiness.statistics.Sufficiency.Grounds;
import org.okrreadiness.statistics.calibration.CalibrationCurve.Bin;
import org.okrreadiness.testing.KnownFigures;

class CalibrationCurveTest {

    private static final KnownFigures KNOWN = KnownFigures.of("calibration/forecasts.csv");

    @Test
    void agreesWithAnotherProgramOnWilsonsIntervals() {
        List<Forecast> forecasts = Arrays.stream(KNOWN.data())
                .map(row -> new Forecast(row[0], row[1]))
                .toList();
        // Eleven bins, so that each stated chance has its own
        for (Bin bin : CalibrationCurve.of(forecasts, 11).bins()) {
            long said = Math.round(100 * bin.chance());
            assertThat(bin.n()).isEqualTo((int) KNOWN.expected("n." + said));
            assertThat(bin.interval().low()).isCloseTo(KNOWN.expected("low." + said), within(1e-8));
            assertThat(bin.interval().high()).isCloseTo(KNOWN.expected("high." + said), within(1e-8));
        }
        assertThat(CalibrationCurve.of(forecasts, 11).bins()).hasSize(6);
    }

    @Test
    void wilsonsIntervalLeavesRoomWhereEverythingCame() {
        List<Bin> bins = CalibrationCurve.of(Collections.nCopies(10, new Forecast(1, 1)), 10)
                .bins();
        // n / (n + z^2)
        assertThat(bins.get(0).interval().low()).isCloseTo(10 / (10 + 1.959964 * 1.959964), within(1e-6));
        assertThat(bins.get(0).interval().high()).isEqualTo(1);
        assertThat(bins.get(0).isOff()).isFalse();
    }

    @Test
    void saysWhereWhatWasSaidIsOff() {
        Bin bin = CalibrationCurve.of(Collections.nCopies(20, new Forecast(0.9, 0.5)), 10)
                .bins()
                .get(0);
        assertThat(bin.isOff()).isTrue();
    }

    @Test
    void weighsTheDistanceOfEachBinByItsItems() {
        CalibrationCurve curve = CalibrationCurve.of(
                List.of(
                        Forecast.of(0.95, true),
                        Forecast.of(0.95, true),
                        Forecast.of(0.95, true),
                        Forecast.of(0.95, false),
                        Forecast.of(0.65, true)),
                10);
        assertThat(curve.bins()).hasSize(2);
        assertThat(curve.bins().get(1).outcome()).isEqualTo(0.75);
        // 4/5 of |0.95 - 0.75| and 1/5 of |0.65 - 1|
        assertThat(curve.expectedCalibrationError()).hasValueCloseTo(0.23, within(1e-9));
    }

    @Test
    void keepsItsWordWhenTheShareRightIsWhatWasSaid() {
        CalibrationCurve curve = CalibrationCurve.of(List.of(Forecast.of(0.5, true), Forecast.of(0.5, false)), 10);
        assertThat(curve.expectedCalibrationError()).hasValue(0);
    }

    @Test
    void theLastBinHoldsCertainty() {
        CalibrationCurve curve = CalibrationCurve.of(List.of(Forecast.of(1, true), Forecast.of(0, false)), 10);
        assertThat(curve.bins()).extracting(Bin::from).containsExactly(0.0, 0.9);
        assertThat(curve.bins()).extracting(Bin::to).containsExactly(0.1, 1.0);
    }

    @Test
    void binsOfEqualCountsHoldAsManyEach() {
        List<Forecast> forecasts = IntStream.range(0, 100)
                .mapToObj(i -> Forecast.of(i * i / 10_000.0, i % 3 == 0))
                .toList();
        CalibrationCurve curve = CalibrationCurve.ofEqualCounts(forecasts, 5);
        assertThat(curve.bins()).extracting(Bin::n).containsExactly(20, 20, 20, 20, 20);
        assertThat(curve.bins().get(1).from()).isEqualTo(0.04);
        assertThat(curve.bins().get(1).to()).isEqualTo(0.1521);
        assertThat(CalibrationCurve.of(forecasts, 5).bins()).extracting(Bin::n).containsExactly(45, 19, 14, 12, 10);
    }

    @Test
    void binsOfEqualCountsNeverDivideTheSameChance() {
        List<Forecast> forecasts = Arrays.stream(KNOWN.data())
                .map(row -> new Forecast(row[0], row[1]))
                .toList();
        CalibrationCurve whole = CalibrationCurve.of(forecasts, 11);
        for (int bins = 1; bins < 70; bins++) {
            CalibrationCurve curve = CalibrationCurve.ofEqualCounts(forecasts, bins);
            assertThat(curve.bins()).hasSizeLessThanOrEqualTo(Math.min(bins, 6));
            assertThat(curve.bins().stream().mapToInt(Bin::n).sum()).isEqualTo(60);
            for (int i = 1; i < curve.bins().size(); i++) {
                assertThat(curve.bins().get(i).from())
                        .isGreaterThan(curve.bins().get(i - 1).to());
            }
        }
        // With more bins than forecasts each chance has its own, as with equal widths fine enough
        assertThat(CalibrationCurve.ofEqualCounts(forecasts, 70).expectedCalibrationError())
                .hasValueCloseTo(whole.expectedCalibrationError().orElseThrow(), within(1e-12));
    }

    @Test
    void aBinSaysWhetherItHoldsEnough() {
        List<Forecast> forecasts = new ArrayList<>(Collections.nCopies(19, Forecast.of(0.1, false)));
        forecasts.addAll(Collections.nCopies(20, Forecast.of(0.5, true)));
        forecasts.addAll(Collections.nCopies(100, Forecast.of(0.9, true)));
        CalibrationCurve curve = CalibrationCurve.of(forecasts, 10);
        assertThat(curve.bins())
                .extracting(bin -> bin.sufficiency().grounds())
                .containsExactly(Grounds.TOO_FEW, Grounds.ROUGH, Grounds.ENOUGH);
        assertThat(curve.sufficiency().n()).isEqualTo(46);
        assertThat(curve.sufficiency().grounds()).isEqualTo(Grounds.ROUGH);
    }

    @Test
    void withoutItemsThereIsNothingToSay() {
        assertThat(CalibrationCurve.of(List.of(), 10).expectedCalibrationError())
                .isEmpty();
        assertThat(CalibrationCurve.ofEqualCounts(List.of(), 10).bins()).isEmpty();
        assertThat(CalibrationCurve.of(List.of(), 10).sufficiency().grounds()).isEqualTo(Grounds.TOO_FEW);
        assertThatThrownBy(() -> CalibrationCurve.ofEqualCounts(List.of(), 0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CalibrationCurve.of(List.of(), 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
