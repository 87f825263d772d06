package org.okrreadiness.statistics.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class TrueScoresTest {

    @Test
    void takesTheRatersErrorsOutOfTheMachinesError() {
        Panel panel = Panel.of(4, List.of(List.of(0, 0), List.of(1, 2), List.of(2, 2), List.of(3, 3), List.of(1, 1)));
        // Error variance 0.5 / 5 = 0.1; true variance (10 - 0.4) / 8 = 1.2; error (2.5 - 0.5) / 10 = 0.2
        assertThat(TrueScores.prmse(panel, new int[] {0, 1, 2, 3, 2})).hasValueCloseTo(1 - 0.2 / 1.2, within(1e-9));
    }

    @Test
    void copesWithDifferentNumbersOfRaters() {
        Panel panel = Panel.of(4, List.of(List.of(0, 0), List.of(1, 2), List.of(2), List.of(3, 3, 3), List.of()));
        // Error variance 0.5 / 4; the machine is off by half a level once, which is what the raters' errors explain.
        assertThat(TrueScores.prmse(panel, new int[] {0, 1, 2, 3, 0})).hasValueCloseTo(1.0, within(1e-9));
    }

    @Test
    void cannotTellErrorsFromTruthWithOneRaterEach() {
        assertThat(TrueScores.prmse(Panel.of(4, List.of(List.of(0), List.of(3))), new int[] {0, 3}))
                .isEmpty();
    }

    @Test
    void isUnknownWhereNothingVariesOrNothingIsThere() {
        assertThat(TrueScores.prmse(Panel.of(4, List.of(List.of(1, 1), List.of(1, 1))), new int[] {1, 2}))
                .isEmpty();
        assertThat(TrueScores.prmse(Panel.of(4, List.of()), new int[0])).isEmpty();
    }
}
