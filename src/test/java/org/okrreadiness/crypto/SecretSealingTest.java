package org.okrreadiness.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SecretSealingTest {

    private static final byte[] INFO = "what it is for".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] SECRET = "a key of some bytes".getBytes(StandardCharsets.US_ASCII);

    private final BareKeyPair pair = SecretSealing.newPair();

    @Test
    void opensWithTheKeyAndForThePurposeItWasSealedFor() {
        SealedSecret sealed = SecretSealing.seal(pair.publicKey(), INFO, SECRET);

        assertThat(SecretSealing.open(pair.privateKey(), INFO, sealed))
                .hasValueSatisfying(opened -> assertThat(opened).isEqualTo(SECRET));
        assertThat(sealed.encapsulation()).hasSize(SealedSecret.ENCAPSULATION_BYTES);
        assertThat(sealed.sealed()).hasSize(SECRET.length + SealedSecret.TAG_BYTES);
    }

    @Test
    void staysShutForAnyOtherKeyOrPurposeAndWhenItWasChanged() {
        SealedSecret sealed = SecretSealing.seal(pair.publicKey(), INFO, SECRET);
        byte[] changed = sealed.sealed().clone();
        changed[3] ^= 1;

        assertThat(SecretSealing.open(SecretSealing.newPair().privateKey(), INFO, sealed))
                .isEmpty();
        assertThat(SecretSealing.open(pair.privateKey(), SECRET, sealed)).isEmpty();
        assertThat(SecretSealing.open(pair.privateKey(), INFO, new SealedSecret(sealed.encapsulation(), changed)))
                .isEmpty();
        assertThat(SecretSealing.open(pair.privateKey(), INFO, new SealedSecret(new byte[32], sealed.sealed())))
                .isEmpty();
        assertThat(SecretSealing.open(pair.privateKey(), INFO, new SealedSecret(new byte[5], new byte[2])))
                .isEmpty();
    }

    @Test
    void sealsNothingToAPointOfLowOrder() {
        assertThatThrownBy(() -> SecretSealing.seal(new byte[32], INFO, SECRET))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void sealsEachTimeDifferently() {
        assertThat(SecretSealing.seal(pair.publicKey(), INFO, SECRET).sealed())
                .isNotEqualTo(SecretSealing.seal(pair.publicKey(), INFO, SECRET).sealed());
    }
}
