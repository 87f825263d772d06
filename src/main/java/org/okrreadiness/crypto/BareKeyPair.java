package org.okrreadiness.crypto;

/**
 * Two halves of one key as their bare 32 bytes, for whoever keeps them. Not a value to compare, print or pass around.
 *
 * @param publicKey for everybody
 * @param privateKey for nobody else
 */
public record BareKeyPair(byte[] publicKey, byte[] privateKey) {

    @Override
    public String toString() {
        return "BareKeyPair[" + Fingerprint.of(publicKey) + "]";
    }
}
