package org.okrreadiness.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class BootstrapTest {

    /** The mean of the items' numbers. */
    private static OptionalDouble mean(int[] items) {
        return Arrays.stream(items).average();
    }

    @Test
    void theIntervalOfAMeanIsThatOfTheTextbook() {
        // 0 to 99 has standard deviation 28.87, so the mean of 100 drawn from it has 2.887, and 1.96 of them are 5.66
        Estimate estimate = Bootstrap.standard().estimate(100, BootstrapTest::mean);
        assertThat(estimate.value()).hasValue(49.5);
        Interval interval = estimate.interval().orElseThrow();
        assertThat(interval.low()).isCloseTo(49.5 - 5.66, within(0.4));
        assertThat(interval.high()).isCloseTo(49.5 + 5.66, within(0.4));
    }

    @Test
    void theSameSeedGivesTheSameInterval() {
        Estimate first = new Bootstrap(200, 7).estimate(50, BootstrapTest::mean);
        assertThat(new Bootstrap(200, 7).estimate(50, BootstrapTest::mean)).isEqualTo(first);
        assertThat(new Bootstrap(200, 8).estimate(50, BootstrapTest::mean)).isNotEqualTo(first);
    }

    @Test
    void drawsOnlyFromTheItemsGiven() {
        Estimate estimate = new Bootstrap(50, 7).estimate(new int[] {4, 4, 4}, BootstrapTest::mean);
        assertThat(estimate.interval()).contains(new Interval(4, 4));
    }

    @Test
    void aSingleItemHasNoInterval() {
        assertThat(Bootstrap.standard().estimate(1, BootstrapTest::mean).interval())
                .isEmpty();
    }

    @Test
    void aFigureThatCannotBeKnownHasNoInterval() {
        Estimate estimate = Bootstrap.standard().estimate(0, BootstrapTest::mean);
        assertThat(estimate.value()).isEmpty();
        assertThat(estimate.interval()).isEmpty();
    }

    @Test
    void aFigureThatOftenCannotBeKnownHasNoInterval() {
        // The first item is missing from about a third of all resamples.
        Estimate estimate = Bootstrap.standard()
                .estimate(
                        20,
                        items -> Arrays.stream(items).filter(item -> item == 0).average());
        assertThat(estimate.value()).hasValue(0);
        assertThat(estimate.interval()).isEmpty();
    }

    @Test
    void quantilesLieBetweenTheNearestValues() {
        double[] sorted = {1, 2, 3, 4, 5};
        assertThat(Bootstrap.quantile(sorted, 0.5)).isEqualTo(3);
        assertThat(Bootstrap.quantile(sorted, 0.1)).isCloseTo(1.4, within(1e-9));
        assertThat(Bootstrap.quantile(sorted, 1)).isEqualTo(5);
    }
}
