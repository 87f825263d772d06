package org.okrreadiness.service.travel;

import java.util.HexFormat;
import java.util.Objects;
import org.okrreadiness.crypto.Fingerprint;

/**
 * Who made a pack. The key has signed it; the name is what its owner says.
 *
 * @param key Ed25519, 64 lower-case hexadecimal digits
 */
public record Maker(String name, String key) {

    public Maker {
        Objects.requireNonNull(name, "name");
        if (!key.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("A key has 64 hexadecimal digits");
        }
    }

    public static Maker of(String name, Signer signer) {
        return new Maker(name, HexFormat.of().formatHex(signer.signingKey()));
    }

    public byte[] keyBytes() {
        return HexFormat.of().parseHex(key);
    }

    public String fingerprint() {
        return Fingerprint.of(keyBytes());
    }
}
