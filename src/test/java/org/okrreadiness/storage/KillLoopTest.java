package org.okrreadiness.storage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Confirms docs/decisions/0010: what was shown as saved survives the end of the process at any moment. */
class KillLoopTest {

    private static final long SEED = 20261123;

    @Test
    void losesNothingAcknowledgedInEightKills() throws Exception {
        KillLoop.Outcome outcome = new KillLoop(SEED, 500).run(8);

        assertThat(outcome.failures()).isEmpty();
        assertThat(outcome.answers()).isPositive();
    }

    @Test
    @Tag("slow")
    void losesNothingAcknowledgedInTwoHundredKills() throws Exception {
        KillLoop.Outcome outcome = new KillLoop(SEED, 1000).run(200);

        System.out.println(outcome.sentence());
        assertThat(outcome.failures()).isEmpty();
        assertThat(outcome.answers()).isGreaterThan(1000);
    }
}
