package org.okrreadiness.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TrickTest {

    private static final List<String> TEXTS =
            List.of("short", "the longest of all", "middle one", "tiny", "a fifth one");

    @Test
    void ratesByItsRule() {
        assertThat(rated(Trick.Name.MIDDLE)).containsExactly(3, 3, 3, 3, 3);
        assertThat(rated(Trick.Name.HIGH)).containsExactly(5, 5, 5, 5, 5);
        assertThat(rated(Trick.Name.LOW)).containsExactly(1, 1, 1, 1, 1);
        assertThat(rated(Trick.Name.EXTREMES)).containsExactly(5, 1, 5, 1, 5);
        assertThat(rated(Trick.Name.FIRST)).containsExactly(5, 4, 3, 2, 1);
        assertThat(rated(Trick.Name.LONGEST)).containsExactly(2, 5, 3, 1, 4);
    }

    private static List<Integer> rated(Trick.Name name) {
        return Trick.of(name).rated(TEXTS, 1, 5);
    }

    @ParameterizedTest
    @EnumSource
    void ranksEveryPlaceOnce(Trick.Name name) {
        assertThat(Trick.of(name).ranked(TEXTS)).containsExactlyInAnyOrder(0, 1, 2, 3, 4);
        assertThat(Trick.of(name).ranked(List.of("alone"))).containsExactly(0);
    }

    @Test
    void startsWhereItsRuleSays() {
        assertThat(Trick.of(Trick.Name.FIRST).ranked(TEXTS).get(0)).isZero();
        assertThat(Trick.of(Trick.Name.LONGEST).ranked(TEXTS).get(0)).isEqualTo(1);
        assertThat(Trick.of(Trick.Name.MIDDLE).ranked(TEXTS).get(0)).isEqualTo(2);
        assertThat(Trick.of(Trick.Name.LOW).ranked(TEXTS).get(0)).isEqualTo(4);
    }

    @Test
    void guessesTheSameForTheSameSeed() {
        assertThat(Trick.random(7).rated(TEXTS, 1, 5)).isEqualTo(Trick.random(7).rated(TEXTS, 1, 5));
        assertThat(Trick.random(7).rated(TEXTS, 1, 5)).allMatch(rating -> rating >= 1 && rating <= 5);
    }
}
