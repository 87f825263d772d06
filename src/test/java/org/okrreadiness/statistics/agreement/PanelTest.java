package org.okrreadiness.statistics.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class PanelTest {

    private static final Panel THREE = Panel.of(
            4, List.of(List.of(0, 0, 1), List.of(1, 1, 1), List.of(2, 3, 3), List.of(3, Panel.ABSENT, 2), List.of()));

    @Test
    void takesTheMedianAndOfTwoMiddleOnesTheLower() {
        assertThat(THREE.medians()).containsExactly(0, 1, 3, 2, Panel.ABSENT);
    }

    @Test
    void meansOverTheRatersTheirKappaWithAnother() {
        Panel panel = Panel.of(4, List.of(List.of(0, 0), List.of(1, 1), List.of(2, 3), List.of(3, 3)));
        int[] machine = {0, 1, 2, 3};
        // 1 with the first, 1 - 0.25 / 3 with the second
        assertThat(panel.meanKappaWith(machine, Panel.everyOneOf(4))).hasValueCloseTo(0.958333, within(1e-6));
        assertThat(panel.meanPairKappa(Panel.everyOneOf(4))).hasValueCloseTo(0.916667, within(1e-6));
    }

    @Test
    void comparesTwoRatersOnWhatBothRated() {
        Panel panel = Panel.of(4, List.of(List.of(0, 0), List.of(3, 3), List.of(1)));
        assertThat(panel.meanPairKappa(Panel.everyOneOf(3))).hasValue(1);
    }

    @Test
    void aSingleRaterHasNobodyToAgreeWith() {
        Panel panel = Panel.of(4, List.of(List.of(0), List.of(3)));
        assertThat(panel.meanPairKappa(Panel.everyOneOf(2))).isEmpty();
    }

    @Test
    void withoutItemsThereIsNothingToSay() {
        Panel empty = Panel.of(4, List.of());
        assertThat(empty.raters()).isZero();
        assertThat(empty.meanKappaWith(new int[0], new int[0])).isEmpty();
    }

    @Test
    void singleRatingsInAnyOrderMakeTheSamePanel() {
        Panel panel = Panel.of(
                4, 3, 3, List.of(new Panel.Rating(2, 1, 3), new Panel.Rating(0, 0, 1), new Panel.Rating(0, 2, 2)));
        assertThat(panel.ratings(0)).containsExactly(1, 2);
        assertThat(panel.ratings(1)).isEmpty();
        assertThat(panel.ratings(2)).containsExactly(3);
        assertThat(panel.only(2, 1).ratings(0)).containsExactly(2);
        assertThat(panel.only(0, 2).ratedTwice()).isEqualTo(1);
        assertThat(panel.only(0, 1).ratedTwice()).isZero();
    }

    @Test
    void refusesTwoRatingsOfOneItemByOneRaterAndWhatIsNotThere() {
        List<Panel.Rating> twice = List.of(new Panel.Rating(0, 0, 1), new Panel.Rating(0, 0, 2));
        assertThatThrownBy(() -> Panel.of(4, 1, 1, twice)).isInstanceOf(IllegalArgumentException.class);
        List<Panel.Rating> beyond = List.of(new Panel.Rating(1, 0, 1));
        assertThatThrownBy(() -> Panel.of(4, 1, 1, beyond)).isInstanceOf(IllegalArgumentException.class);
    }
}
