package org.okrreadiness.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class MomentsTest {

    @Test
    void variancesDivideByOneLess() {
        assertThat(Moments.variance(new double[] {2, 4, 4, 4, 5, 5, 7, 9})).hasValueCloseTo(32 / 7.0, within(1e-12));
    }

    @Test
    void equalValuesHaveExactlyNoVariance() {
        assertThat(Moments.variance(new double[] {0.1, 0.1, 0.1})).hasValue(0);
        assertThat(Moments.correlation(new double[] {0.1, 0.1, 0.1}, new double[] {1, 2, 3}))
                .isEmpty();
    }

    @Test
    void oneValueHasNoVarianceAndNoneNoMean() {
        assertThat(Moments.variance(new double[] {3})).isEmpty();
        assertThat(Moments.mean(new double[0])).isEmpty();
        assertThat(Moments.correlation(new double[0], new double[0])).isEmpty();
    }

    @Test
    void correlationLiesBetweenMinusOneAndOne() {
        assertThat(Moments.correlation(new double[] {1, 2, 3}, new double[] {10, 20, 30}))
                .hasValue(1);
        assertThat(Moments.correlation(new double[] {1, 2, 3}, new double[] {6, 4, 2}))
                .hasValue(-1);
        // Covariance 0.5, variances 1 and 1
        assertThat(Moments.correlation(new double[] {1, 2, 3}, new double[] {1, 3, 2}))
                .hasValueCloseTo(0.5, within(1e-12));
    }

    @Test
    void tablesHaveNoGaps() {
        assertThatThrownBy(() -> ScoreMatrix.of(new double[][] {{1, 2}, {1}}))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ScoreMatrix.of(new double[][] {{1, Double.NaN}}))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
