package org.okrreadiness.crypto;

/**
 * A short secret that only the holder of one private key can read.
 *
 * @param encapsulation 32 bytes, from which the holder derives the key it is sealed with
 * @param sealed the secret, 16 bytes longer than it was
 */
public record SealedSecret(byte[] encapsulation, byte[] sealed) {

    public static final int ENCAPSULATION_BYTES = 32;
    public static final int TAG_BYTES = 16;
}
