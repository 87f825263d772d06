package org.okrreadiness.service.travel;

import java.util.Arrays;
import org.okrreadiness.crypto.Fingerprint;
import org.okrreadiness.crypto.SecretSealing;
import org.okrreadiness.crypto.Signatures;

/**
 * What everybody may know of the keys of a workplace.
 *
 * @param signing Ed25519, 32 bytes: tells what it has signed
 * @param opening X25519, 32 bytes: seals what only it can open
 */
public record PublicKeys(byte[] signing, byte[] opening) {

    public PublicKeys {
        if (signing.length != Signatures.KEY_BYTES || opening.length != SecretSealing.KEY_BYTES) {
            throw new IllegalArgumentException("Each key has 32 bytes");
        }
        signing = signing.clone();
        opening = opening.clone();
    }

    @Override
    public byte[] signing() {
        return signing.clone();
    }

    @Override
    public byte[] opening() {
        return opening.clone();
    }

    /**
     * Stands for both keys, though it is made from the signing key: whoever hands out an opening key has signed it with that. Two people
     * read it to one another.
     */
    public String fingerprint() {
        return Fingerprint.of(signing);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PublicKeys keys
                && Arrays.equals(signing, keys.signing)
                && Arrays.equals(opening, keys.opening);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(signing) + Arrays.hashCode(opening);
    }

    @Override
    public String toString() {
        return "PublicKeys[" + fingerprint() + "]";
    }
}
