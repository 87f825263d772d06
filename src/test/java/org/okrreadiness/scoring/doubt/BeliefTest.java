package org.okrreadiness.scoring.doubt;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.okrreadiness.domain.rubric.Level;

class BeliefTest {

    @ParameterizedTest
    @CsvSource({
        "0.6, 0.1, 0.1, 0.2, MISSING",
        "0.4, 0.1, 0.1, 0.4, EMERGING",
        "0.3, 0.1, 0.2, 0.4, SOUND",
        "0.2, 0.1, 0.1, 0.6, STRONG",
        "0.1, 0.2, 0.6, 0.1, SOUND"
    })
    void hasAMiddleWithHalfOfTheChancesOnEitherSide(double none, double one, double two, double three, Level middle) {
        assertThat(new Belief(none, one, two, three).middle()).isEqualTo(middle);
    }

    @Test
    void neverHoldsMoreOfALevelLikelierThanLessOfIt() {
        Belief belief = Belief.ofOdds(-1, 3, 5);
        assertThat(belief.one()).isZero();
        assertThat(belief.two()).isZero();
        assertThat(belief.none() + belief.three()).isEqualTo(1);
    }
}
