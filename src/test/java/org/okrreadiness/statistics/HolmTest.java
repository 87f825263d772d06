package org.okrreadiness.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class HolmTest {

    @Test
    void stopsAtTheFirstThatChanceExplains() {
        // Holm's steps for four tests at 0.05: 0.0125, 0.0167, 0.025, 0.05
        assertThat(Holm.beyondChance(new double[] {0.01, 0.04, 0.03, 0.005}, 0.05))
                .containsExactly(3, 0);
        assertThat(Holm.beyondChance(new double[] {0.02, 0.03}, 0.05)).containsExactly(0, 1);
        assertThat(Holm.beyondChance(new double[] {0.013, 0.9, 0.9, 0.9}, 0.05)).isEmpty();
        assertThat(Holm.beyondChance(new double[0], 0.05)).isEmpty();
    }

    @Test
    void seldomAccusesAnybodyWhereNobodyIsToBlame() {
        Random random = new Random(5);
        int accusing = 0;
        for (int cohort = 0; cohort < 4_000; cohort++) {
            accusing += Holm.beyondChance(random.doubles(9).toArray(), 0.05).isEmpty() ? 0 : 1;
        }
        assertThat(accusing / 4_000.0).isBetween(0.035, 0.06);
    }
}
