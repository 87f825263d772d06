package org.okrreadiness.storage.vault;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** What two people read to one another: the first 128 bits of the key's SHA-256, in eight groups. */
final class Fingerprints {

    private static final int BYTES = 16;

    private Fingerprints() {}

    static String of(byte[] publicKey) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(publicKey);
            String digits = HexFormat.of().formatHex(Arrays.copyOf(digest, BYTES));
            return digits.replaceAll("(.{4})(?=.)", "$1-");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
