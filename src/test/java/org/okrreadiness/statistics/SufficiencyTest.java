package org.okrreadiness.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.okrreadiness.statistics.Sufficiency.Grounds;

class SufficiencyTest {

    @Test
    void saysTooFewThenRoughThenEnough() {
        assertThat(SampleSize.KAPPA.judge(49).grounds()).isEqualTo(Grounds.TOO_FEW);
        assertThat(SampleSize.KAPPA.judge(50).grounds()).isEqualTo(Grounds.ROUGH);
        assertThat(SampleSize.KAPPA.judge(199).grounds()).isEqualTo(Grounds.ROUGH);
        assertThat(SampleSize.KAPPA.judge(200).grounds()).isEqualTo(Grounds.ENOUGH);
    }

    @Test
    void saysHowManyAreMissing() {
        assertThat(SampleSize.ALPHA.judge(73).missing()).isEqualTo(27);
        assertThat(SampleSize.ALPHA.judge(173).missing()).isZero();
    }

    @Test
    void theWeakerCounts() {
        Sufficiency many = SampleSize.STUDY_PERSONS.judge(500);
        Sufficiency few = SampleSize.STUDY_RATERS.judge(1);
        assertThat(many.weaker(few)).isEqualTo(few);
        assertThat(few.weaker(many)).isEqualTo(few);
        assertThat(many.weaker(SampleSize.ALPHA.judge(100))).isEqualTo(many);
    }

    @Test
    void claimingTakesAtLeastAsManyAsLooking() {
        assertThatThrownBy(() -> new SampleSize(10, 9)).isInstanceOf(IllegalArgumentException.class);
    }
}
