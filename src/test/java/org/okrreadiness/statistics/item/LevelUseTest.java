package org.okrreadiness.statistics.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.okrreadiness.statistics.Sufficiency.Grounds;
import org.okrreadiness.statistics.item.LevelUse.Flag;

class LevelUseTest {

    /** Of 100 answers 4 at level 0, 5 at level 1, 20 at level 2 and 71 at level 3. */
    private static final LevelUse USE = LevelUse.of(
            5,
            IntStream.range(0, 100)
                    .map(i -> i < 4 ? 0 : i < 9 ? 1 : i < 29 ? 2 : 3)
                    .toArray());

    @Test
    void countsEachLevel() {
        assertThat(USE.counts()).containsExactly(4, 5, 20, 71, 0);
        assertThat(USE.share(2)).hasValueCloseTo(0.2, within(1e-12));
        assertThat(USE.sufficiency().grounds()).isEqualTo(Grounds.ENOUGH);
    }

    @Test
    void flagsBelowFiveAndAboveSeventyInAHundred() {
        assertThat(USE.flag(0)).isEqualTo(Flag.RARE);
        assertThat(USE.flag(1)).isEqualTo(Flag.USUAL);
        assertThat(USE.flag(3)).isEqualTo(Flag.DOMINANT);
        assertThat(USE.flag(4)).isEqualTo(Flag.RARE);
        LevelUse seventy =
                LevelUse.of(2, IntStream.range(0, 10).map(i -> i < 7 ? 1 : 0).toArray());
        assertThat(seventy.flag(1)).isEqualTo(Flag.USUAL);
    }

    @Test
    void withoutAnswersThereIsNothingToSay() {
        LevelUse none = LevelUse.of(4, new int[0]);
        assertThat(none.share(0)).isEmpty();
        assertThat(none.flag(0)).isEqualTo(Flag.USUAL);
        assertThat(none.sufficiency().grounds()).isEqualTo(Grounds.TOO_FEW);
    }

    @Test
    void refusesLevelsThatThereAreNot() {
        assertThatThrownBy(() -> LevelUse.of(2, new int[] {2})).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> LevelUse.of(2, new int[] {-1})).isInstanceOf(IllegalArgumentException.class);
    }
}
