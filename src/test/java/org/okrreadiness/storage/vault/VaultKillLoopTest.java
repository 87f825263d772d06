package org.okrreadiness.storage.vault;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Confirms docs/decisions/0051: what was acknowledged survives the end of the process at any moment, and no batch is there by half. */
class VaultKillLoopTest {

    private static final long SEED = 20261129;

    @Test
    void losesNothingAcknowledgedInThreeKills() throws Exception {
        VaultKillLoop.Outcome outcome = new VaultKillLoop(SEED, 500).run(3);

        assertThat(outcome.failures()).isEmpty();
        assertThat(outcome.acknowledged()).isPositive();
    }

    @Test
    @Tag("slow")
    void losesNothingAcknowledgedInTwoHundredKills() throws Exception {
        VaultKillLoop.Outcome outcome = new VaultKillLoop(SEED, 1000).run(200);

        System.out.println(outcome);
        assertThat(outcome.failures()).isEmpty();
        assertThat(outcome.acknowledged()).isGreaterThan(1000);
    }
}
