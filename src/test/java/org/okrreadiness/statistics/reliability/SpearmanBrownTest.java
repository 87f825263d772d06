package org.okrreadiness.statistics.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Figures of R 4.2.2, psychometric 2.3: SBrel(2, .6) = .75, SBlength(.8, .25) = 12, SBlength(.8, .2) = 16. */
class SpearmanBrownTest {

    @Test
    void twiceAsLongATestOfSixtyIsWorthSeventyFive() {
        assertThat(SpearmanBrown.lengthened(0.6, 2)).hasValueCloseTo(0.75, within(1e-12));
    }

    @Test
    void aSingleTaskOfTwentyFiveTakesTwelveForEighty() {
        assertThat(SpearmanBrown.factorFor(0.25, 0.8)).hasValueCloseTo(12.0, within(1e-9));
        assertThat(SpearmanBrown.factorFor(0.20, 0.8)).hasValueCloseTo(16.0, within(1e-9));
    }

    @Test
    void oneDirectionTakesBackTheOther() {
        for (double reliability = 0.05; reliability < 0.95; reliability += 0.1) {
            double factor = SpearmanBrown.factorFor(reliability, 0.85).orElseThrow();
            assertThat(SpearmanBrown.lengthened(reliability, factor)).hasValueCloseTo(0.85, within(1e-9));
        }
    }

    @Test
    void nothingCanBeBuiltOnNoReliability() {
        assertThat(SpearmanBrown.factorFor(0, 0.8)).isEmpty();
        assertThat(SpearmanBrown.factorFor(-0.2, 0.8)).isEmpty();
        assertThat(SpearmanBrown.lengthened(-0.5, 4)).isEmpty();
    }

    @Test
    void refusesWhatCannotBe() {
        assertThatThrownBy(() -> SpearmanBrown.lengthened(1.1, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SpearmanBrown.lengthened(0.5, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SpearmanBrown.factorFor(0.5, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SpearmanBrown.lengthened(Double.NaN, 2)).isInstanceOf(IllegalArgumentException.class);
    }
}
