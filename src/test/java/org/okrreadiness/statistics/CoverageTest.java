package org.okrreadiness.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CoverageTest {

    @Test
    void keepsTheSurestAndOfEquallySureOnesTheEarlier() {
        double[] confidence = {0.5, 0.9, 0.7, 0.7, 0.7};
        assertThat(Coverage.surest(confidence, 0.6)).containsExactly(1, 2, 3);
    }

    @Test
    void keepsEverythingOrNothingAtTheEnds() {
        double[] confidence = {0.2, 0.1};
        assertThat(Coverage.surest(confidence, 1)).containsExactly(0, 1);
        assertThat(Coverage.surest(confidence, 0)).isEmpty();
        assertThat(Coverage.surest(new double[0], 0.8)).isEmpty();
    }
}
