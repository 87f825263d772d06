package org.okrreadiness.statistics.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The figures were computed by hand; the working stands beside them. */
class ConfusionMatrixTest {

    private static ConfusionMatrix matrix(int[] reference, int[] given) {
        return ConfusionMatrix.of(4, reference, given);
    }

    @Test
    void countsEachLevelAgainstEach() {
        ConfusionMatrix matrix = matrix(new int[] {0, 1, 2, 3, 3}, new int[] {0, 1, 3, 3, 1});
        assertThat(matrix.total()).isEqualTo(5);
        assertThat(matrix.count(2, 3)).isEqualTo(1);
        assertThat(matrix.rows())
                .isEqualTo(List.of(List.of(1, 0, 0, 0), List.of(0, 1, 0, 0), List.of(0, 0, 0, 1), List.of(0, 1, 0, 1)));
    }

    @Test
    void kappaWeighsDistanceBySquares() {
        // mean squared difference 1/4; variances 1.25 and 1.6875, gap of means 0.25: 1 - 0.25 / 3
        assertThat(matrix(new int[] {0, 1, 2, 3}, new int[] {0, 1, 3, 3}).quadraticWeightedKappa())
                .hasValueCloseTo(0.916667, within(1e-6));
    }

    @Test
    void kappaIsOneWhenAllAgreeAndMinusOneWhenEverythingIsTurnedRound() {
        int[] low = {0, 0, 3, 3};
        int[] high = {3, 3, 0, 0};
        assertThat(matrix(low, low).quadraticWeightedKappa()).hasValue(1);
        assertThat(matrix(low, high).quadraticWeightedKappa()).hasValue(-1);
    }

    @Test
    void kappaIsZeroWhenEachGivesAnotherLevelThroughout() {
        assertThat(matrix(new int[] {1, 1, 1}, new int[] {2, 2, 2}).quadraticWeightedKappa())
                .hasValue(0);
    }

    @Test
    void kappaIsUnknownWhenNothingVaries() {
        assertThat(matrix(new int[] {2, 2}, new int[] {2, 2}).quadraticWeightedKappa())
                .isEmpty();
        assertThat(matrix(new int[0], new int[0]).quadraticWeightedKappa()).isEmpty();
    }

    @Test
    void sharesCountWhatIsEqualOrOneLevelApart() {
        ConfusionMatrix matrix = matrix(new int[] {0, 1, 2, 3, 3}, new int[] {0, 1, 3, 3, 1});
        assertThat(matrix.exact()).hasValueCloseTo(0.6, within(1e-9));
        assertThat(matrix.adjacent()).hasValueCloseTo(0.8, within(1e-9));
        assertThat(matrix(new int[0], new int[0]).exact()).isEmpty();
    }

    @Test
    void meanDifferenceIsInStandardDeviationsOfTheReference() {
        // reference has mean 1.5 and standard deviation 1.5; given has mean 2.25
        assertThat(matrix(new int[] {0, 0, 3, 3}, new int[] {1, 2, 3, 3}).standardisedMeanDifference())
                .hasValueCloseTo(0.5, within(1e-9));
        assertThat(matrix(new int[] {1, 1}, new int[] {2, 3}).standardisedMeanDifference())
                .isEmpty();
    }

    @Test
    void recallLooksOnlyAtItemsOfItsLevel() {
        ConfusionMatrix matrix = matrix(new int[] {0, 1, 2, 3, 3}, new int[] {0, 1, 3, 3, 1});
        assertThat(matrix.recall(3)).hasValue(0.5);
        assertThat(matrix.recall(2)).hasValue(0);
        assertThat(matrix(new int[] {1}, new int[] {1}).recall(2)).isEmpty();
    }

    @Test
    void passesOverItemsOneOfThemLeftOutAndCountsRepeatedOnesAgain() {
        int[] reference = {0, Panel.ABSENT, 2};
        int[] given = {1, 1, Panel.ABSENT};
        assertThat(ConfusionMatrix.of(4, reference, given, new int[] {0, 0, 1, 2})
                        .total())
                .isEqualTo(2);
    }
}
