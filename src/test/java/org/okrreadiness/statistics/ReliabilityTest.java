package org.okrreadiness.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ReliabilityTest {

    @Test
    void weighsTheDistanceOfEachBinByItsItems() {
        Reliability curve = Reliability.of(
                new double[] {0.95, 0.95, 0.95, 0.95, 0.65}, new boolean[] {true, true, true, false, true}, 10);
        assertThat(curve.bins()).hasSize(2);
        assertThat(curve.bins().get(1).right()).isEqualTo(0.75);
        // 4/5 of |0.95 - 0.75| and 1/5 of |0.65 - 1|
        assertThat(curve.expectedCalibrationError()).hasValueCloseTo(0.23, within(1e-9));
    }

    @Test
    void keepsItsWordWhenTheShareRightIsWhatWasSaid() {
        Reliability curve = Reliability.of(new double[] {0.5, 0.5}, new boolean[] {true, false}, 10);
        assertThat(curve.expectedCalibrationError()).hasValue(0);
    }

    @Test
    void theLastBinHoldsCertainty() {
        Reliability curve = Reliability.of(new double[] {1, 0}, new boolean[] {true, false}, 10);
        assertThat(curve.bins()).extracting(Reliability.Bin::from).containsExactly(0.0, 0.9);
        assertThat(curve.bins()).extracting(Reliability.Bin::to).containsExactly(0.1, 1.0);
    }

    @Test
    void withoutItemsThereIsNothingToSay() {
        assertThat(Reliability.of(new double[0], new boolean[0], 10).expectedCalibrationError())
                .isEmpty();
    }
}
