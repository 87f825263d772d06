package org.okrreadiness.domain.record;

import java.time.Instant;
import java.util.HexFormat;
import java.util.Objects;

/**
 * Who answers for a record.
 *
 * @param issuerKey the issuer's Ed25519 public key, 64 lower-case hexadecimal digits
 * @param at when it was signed, to the microsecond at most
 * @param signature Ed25519 over the record's canonical form, 128 lower-case hexadecimal digits
 */
public record Issue(String issuerKey, Instant at, String signature) {

    private static final int KEY_BYTES = 32;
    private static final int SIGNATURE_BYTES = 64;

    public Issue {
        Objects.requireNonNull(at, "at");
        requireHex(issuerKey, KEY_BYTES);
        requireHex(signature, SIGNATURE_BYTES);
    }

    private static void requireHex(String digits, int bytes) {
        // Looked at in place: a table of a million records has two million of these.
        boolean hexadecimal = digits.length() == bytes * 2;
        for (int i = 0; hexadecimal && i < digits.length(); i++) {
            hexadecimal = HexFormat.isHexDigit(digits.charAt(i));
        }
        if (!hexadecimal) {
            throw new IllegalArgumentException("Not " + bytes + " bytes in hexadecimal digits");
        }
    }
}
