package org.okrreadiness.service.trainer;

import java.time.Instant;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;

/**
 * The public halves of a trainer's pair of keys.
 *
 * @param signing Ed25519, 64 lower-case hexadecimal digits: tells what it has signed
 * @param opening X25519, 64 lower-case hexadecimal digits: seals what only this trainer can open
 * @param fingerprint of the signing key, for two people to compare
 * @param retiredAt since when it signs nothing any more; it still opens what was sealed to it
 */
public record TrainerIdentity(
        String signing, String opening, String fingerprint, Instant madeAt, Optional<Instant> retiredAt) {

    public TrainerIdentity {
        Objects.requireNonNull(fingerprint, "fingerprint");
        Objects.requireNonNull(madeAt, "madeAt");
        Objects.requireNonNull(retiredAt, "retiredAt");
        if (!isKey(signing) || !isKey(opening)) {
            throw new IllegalArgumentException("A key has 64 hexadecimal digits");
        }
    }

    private static boolean isKey(String hex) {
        return hex.length() == 64 && hex.chars().allMatch(c -> c >= '0' && c <= '9' || c >= 'a' && c <= 'f');
    }

    public boolean isCurrent() {
        return retiredAt.isEmpty();
    }

    /** 32 bytes. */
    public byte[] signingKey() {
        return HexFormat.of().parseHex(signing);
    }

    /** 32 bytes. */
    public byte[] openingKey() {
        return HexFormat.of().parseHex(opening);
    }
}
