package org.okrreadiness.service.records;

import java.time.Instant;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import org.okrreadiness.crypto.Fingerprint;

/**
 * The public half of a key an issuer signs or signed with.
 *
 * @param publicKey Ed25519, 64 lower-case hexadecimal digits
 * @param madeAt when the pair was made
 * @param retired empty for the key in use
 */
public record IssuerKey(String publicKey, Instant madeAt, Optional<Retirement> retired) {

    public IssuerKey {
        if (HexFormat.of().parseHex(publicKey).length != 32) {
            throw new IllegalArgumentException("A public key has 32 bytes");
        }
        Objects.requireNonNull(madeAt, "madeAt");
        Objects.requireNonNull(retired, "retired");
    }

    /** Why a key is not used any more, which decides what its signatures are worth from then on. */
    public enum Reason {
        /** It was time for another, or the private half was lost. What it signed stays good. */
        REPLACED,
        /**
         * Somebody else may have it. Nothing it signed can be relied on any more: whoever has it can write any date.
         */
        STOLEN
    }

    /**
     * @param at since when it is not used
     */
    public record Retirement(Instant at, Reason reason) {

        public Retirement {
            Objects.requireNonNull(at, "at");
            Objects.requireNonNull(reason, "reason");
        }
    }

    /** What two people read to one another to know that they have the same key. */
    public String fingerprint() {
        return Fingerprint.of(HexFormat.of().parseHex(publicKey));
    }

    public boolean isStolen() {
        return retired.filter(end -> end.reason() == Reason.STOLEN).isPresent();
    }

    public IssuerKey retired(Instant at, Reason reason) {
        return new IssuerKey(publicKey, madeAt, Optional.of(new Retirement(at, reason)));
    }
}
