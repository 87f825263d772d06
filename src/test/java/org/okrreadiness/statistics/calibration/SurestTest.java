package org.okrreadiness.statistics.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SurestTest {

    @Test
    void keepsTheSurestAndOfEquallySureOnesTheEarlier() {
        double[] confidence = {0.5, 0.9, 0.7, 0.7, 0.7};
        assertThat(Surest.of(confidence, 0.6)).containsExactly(1, 2, 3);
    }

    @Test
    void keepsEverythingOrNothingAtTheEnds() {
        double[] confidence = {0.2, 0.1};
        assertThat(Surest.of(confidence, 1)).containsExactly(0, 1);
        assertThat(Surest.of(confidence, 0)).isEmpty();
        assertThat(Surest.of(new double[0], 0.8)).isEmpty();
    }

    @Test
    void refusesAShareThatIsNone() {
        assertThatThrownBy(() -> Surest.of(new double[] {0.2}, -0.1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Surest.of(new double[] {0.2}, Double.NaN))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
