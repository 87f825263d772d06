package org.okrreadiness.statistics.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.okrreadiness.statistics.Interval;
import org.okrreadiness.statistics.ScoreMatrix;
import org.okrreadiness.statistics.Sufficiency.Grounds;
import org.okrreadiness.testing.KnownFigures;

class ItemStatisticsTest {

    private static final KnownFigures KNOWN = KnownFigures.of("reliability/attitude.csv");
    private static final double[] HUNDREDS = {100, 100, 100, 100, 100, 100, 100};

    @Test
    void agreesWithOtherProgramsOnFacilityAndDiscrimination() {
        List<ItemStatistics> items = ItemStatistics.of(ScoreMatrix.of(KNOWN.data()), HUNDREDS);
        assertThat(items).hasSize(7);
        for (int item = 0; item < 7; item++) {
            assertThat(items.get(item).discrimination().value())
                    .hasValueCloseTo(KNOWN.expected("discrimination." + item), within(1e-9));
        }
        assertThat(items.get(0).facility().value()).hasValueCloseTo(KNOWN.expected("facility.0"), within(1e-9));
        assertThat(items.get(6).facility().value()).hasValueCloseTo(KNOWN.expected("facility.6"), within(1e-9));
        Interval interval = items.get(0).discrimination().interval().orElseThrow();
        assertThat(interval.low()).isCloseTo(KNOWN.expected("discrimination.0.low"), within(1e-8));
        assertThat(interval.high()).isCloseTo(KNOWN.expected("discrimination.0.high"), within(1e-8));
        assertThat(items.get(0).facility().grounds()).isEqualTo(Grounds.ROUGH);
    }

    @Test
    void anItemThatEverybodySolvesDiscriminatesNothing() {
        ItemStatistics easy = ItemStatistics.of(
                        ScoreMatrix.of(new double[][] {{3, 0}, {3, 1}, {3, 2}, {3, 3}}), new double[] {3, 3})
                .get(0);
        assertThat(easy.facility().value()).hasValue(1);
        assertThat(easy.discrimination().value()).isEmpty();
        assertThat(easy.discrimination().interval()).isEmpty();
    }

    @Test
    void aSingleItemHasNoRestToGoWith() {
        ItemStatistics only = ItemStatistics.of(ScoreMatrix.of(new double[][] {{1}, {2}}), new double[] {2})
                .get(0);
        assertThat(only.facility().value()).hasValue(0.75);
        assertThat(only.discrimination().value()).isEmpty();
    }

    @Test
    void ofNobodyThereIsNothing() {
        assertThat(ItemStatistics.of(ScoreMatrix.of(new double[0][]), new double[0]))
                .isEmpty();
    }

    @Test
    void refusesScoresThatNobodyCanReach() {
        ScoreMatrix scores = ScoreMatrix.of(new double[][] {{1, 2}, {2, 3}});
        assertThatThrownBy(() -> ItemStatistics.of(scores, new double[] {3}))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ItemStatistics.of(scores, new double[] {3, 0}))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ItemStatistics.of(scores, new double[] {3, 2}))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void agreesWithAnotherProgramWhereScoresAreMissing() {
        KnownFigures known = KnownFigures.of("item/gaps.csv");
        List<ItemStatistics> items = ItemStatistics.ofIncomplete(known.data(), new double[] {1, 3, 3, 2, 4});
        assertThat(items).hasSize(5);
        for (int item = 0; item < 5; item++) {
            ItemStatistics each = items.get(item);
            assertThat(each.facility().value()).hasValueCloseTo(known.expected("facility." + item), within(1e-9));
            assertThat(each.facility().sufficiency().n()).isEqualTo((int) known.expected("n." + item));
            assertThat(each.discrimination().value())
                    .hasValueCloseTo(known.expected("discrimination." + item), within(1e-9));
            assertThat(each.discrimination().sufficiency().n()).isEqualTo((int) known.expected("placed." + item));
        }
    }

    @Test
    void withoutGapsAndWithItemsOfOneScaleBothWaysAreTheSame() {
        List<ItemStatistics> whole = ItemStatistics.of(ScoreMatrix.of(KNOWN.data()), HUNDREDS);
        List<ItemStatistics> incomplete = ItemStatistics.ofIncomplete(KNOWN.data(), HUNDREDS);
        for (int item = 0; item < 7; item++) {
            assertThat(incomplete.get(item).discrimination().value())
                    .hasValueCloseTo(whole.get(item).discrimination().value().orElseThrow(), within(1e-12));
        }
    }

    @Test
    void anItemThatNobodyHadHasNoFigures() {
        ItemStatistics unseen = ItemStatistics.ofIncomplete(
                        new double[][] {{Double.NaN, 1}, {Double.NaN, 0}}, new double[] {1, 1})
                .get(0);
        assertThat(unseen.facility().value()).isEmpty();
        assertThat(unseen.facility().sufficiency().n()).isZero();
        assertThat(unseen.discrimination().value()).isEmpty();
    }
}
