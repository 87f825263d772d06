package org.okrreadiness.service.records;

import java.util.HexFormat;
import java.util.Objects;

/**
 * Who answers for records: an organisation, a school, or a person for themself.
 *
 * @param name as it is shown on a certificate; not blank
 * @param publicKey Ed25519, 64 lower-case hexadecimal digits
 */
public record Issuer(String name, String publicKey) {

    public Issuer {
        if (name.isBlank()) {
            throw new IllegalArgumentException("An issuer has a name");
        }
        if (HexFormat.of().parseHex(Objects.requireNonNull(publicKey, "publicKey")).length != 32) {
            throw new IllegalArgumentException("A public key has 32 bytes");
        }
    }
}
