package org.okrreadiness.statistics.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.okrreadiness.statistics.Interval;
import org.okrreadiness.statistics.Sufficiency.Grounds;
import org.okrreadiness.testing.KnownFigures;

class OptionTableTest {

    private static final KnownFigures KNOWN = KnownFigures.of("item/options.csv");
    private static final int[] CHOSEN =
            Arrays.stream(KNOWN.data()).mapToInt(row -> (int) row[0]).toArray();
    private static final double[] REST =
            Arrays.stream(KNOWN.data()).mapToDouble(row -> row[1]).toArray();

    @Test
    void agreesWithAnotherProgram() {
        OptionTable found = OptionTable.of(4, 0, CHOSEN, REST);
        for (int option = 0; option < 4; option++) {
            OptionTable.Option each = found.options().get(option);
            assertThat(found.use().counts().get(option)).isEqualTo((int) KNOWN.expected("count." + option));
            assertThat(each.meanRest()).hasValueCloseTo(KNOWN.expected("mean." + option), within(1e-9));
            assertThat(each.discrimination().value())
                    .hasValueCloseTo(KNOWN.expected("discrimination." + option), within(1e-9));
            Interval interval = each.discrimination().interval().orElseThrow();
            assertThat(interval.low()).isCloseTo(KNOWN.expected("low." + option), within(1e-8));
            assertThat(interval.high()).isCloseTo(KNOWN.expected("high." + option), within(1e-8));
        }
        assertThat(found.isKeyDoubtful()).isFalse();
        assertThat(found.doubtfulDistractors()).isEmpty();
        assertThat(found.idleDistractors()).containsExactly(3);
    }

    @Test
    void aWrongKeyShowsOnBothSides() {
        OptionTable wrong = OptionTable.of(4, 1, CHOSEN, REST);
        assertThat(wrong.isKeyDoubtful()).isTrue();
        assertThat(wrong.doubtfulDistractors()).containsExactly(0);
    }

    @Test
    void fewPersonsAccuseNobody() {
        int[] few = Arrays.copyOf(CHOSEN, 20);
        OptionTable wrong = OptionTable.of(4, 1, few, Arrays.copyOf(REST, 20));
        assertThat(wrong.options().get(0).discrimination().grounds()).isEqualTo(Grounds.TOO_FEW);
        assertThat(wrong.isKeyDoubtful()).isFalse();
        assertThat(wrong.doubtfulDistractors()).isEmpty();
        assertThat(wrong.idleDistractors()).isEmpty();
    }

    @Test
    void whatNobodyChoseHasNoMeanAndNoDiscrimination() {
        OptionTable same = OptionTable.of(2, 0, new int[] {0, 0, 0}, new double[] {1, 2, 3});
        assertThat(same.options().get(0).meanRest()).hasValue(2);
        assertThat(same.options().get(0).discrimination().value()).isEmpty();
        assertThat(same.options().get(1).meanRest()).isEmpty();
        OptionTable none = OptionTable.of(2, 0, new int[] {OptionTable.UNANSWERED}, new double[] {1});
        assertThat(none.use().share(0)).isEmpty();
        assertThat(none.options().get(0).discrimination().sufficiency().n()).isZero();
    }

    @Test
    void refusesOptionsAndScoresThatAreNone() {
        assertThatThrownBy(() -> OptionTable.of(4, 4, CHOSEN, REST)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> OptionTable.of(2, 0, CHOSEN, REST)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> OptionTable.of(4, 0, CHOSEN, new double[1]))
                .isInstanceOf(IllegalArgumentException.class);
        double[] missing =
                IntStream.range(0, REST.length).mapToDouble(i -> Double.NaN).toArray();
        assertThatThrownBy(() -> OptionTable.of(4, 0, CHOSEN, missing)).isInstanceOf(IllegalArgumentException.class);
    }
}
