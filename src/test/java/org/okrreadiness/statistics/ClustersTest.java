package org.okrreadiness.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class ClustersTest {

    @Test
    void groupsItemsByTheirLabelsInOrder() {
        Clusters clusters = Clusters.by(List.of("ann", "bo", "ann", "cy"));
        assertThat(clusters.count()).isEqualTo(3);
        assertThat(clusters.items()).containsExactly(0, 2, 1, 3);
    }

    @Test
    void aClusterIsDrawnWholeOrNotAtAll() {
        Clusters clusters = Clusters.by(List.of("ann", "ann", "ann", "bo", "bo", "bo"));
        new Bootstrap(100, 5).estimate(clusters, items -> {
            long ofAnn = Arrays.stream(items).filter(item -> item < 3).count();
            assertThat(ofAnn % 3).isZero();
            assertThat(items).hasSize(6);
            return OptionalDouble.of(ofAnn);
        });
    }

    @Test
    void theIntervalOfAMeanIsThatOfTheClusters() {
        // 100 clusters of the three items n, n, n: as uncertain as 100 items, not as 300
        List<Integer> labels = java.util.stream.IntStream.range(0, 300)
                .map(item -> item / 3)
                .boxed()
                .toList();
        Estimate estimate = Bootstrap.standard()
                .estimate(
                        Clusters.by(labels),
                        items -> Arrays.stream(items).map(item -> item / 3).average());
        assertThat(estimate.high().orElseThrow()).isCloseTo(49.5 + 5.66, within(0.4));
    }

    @Test
    void aSingleClusterHasNoInterval() {
        Estimate estimate =
                Bootstrap.standard().estimate(Clusters.by(List.of("ann", "ann")), items -> OptionalDouble.of(1));
        assertThat(estimate.value()).hasValue(1);
        assertThat(estimate.interval()).isEmpty();
    }
}
