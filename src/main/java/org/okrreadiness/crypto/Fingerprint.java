package org.okrreadiness.crypto;

import java.util.Arrays;
import java.util.HexFormat;

/** What two people read to one another to know that they have the same key: 128 bits in eight groups. */
public final class Fingerprint {

    private static final int BYTES = 16;

    private Fingerprint() {}

    /** The first half of the key's SHA-256, in hexadecimal digits. */
    public static String of(byte[] publicKey) {
        String digits = HexFormat.of().formatHex(Arrays.copyOf(Signatures.digest(publicKey), BYTES));
        return digits.replaceAll("(.{4})(?=.)", "$1-");
    }
}
