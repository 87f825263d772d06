package org.okrreadiness.crypto;

import java.util.Optional;
import org.bouncycastle.crypto.AsymmetricCipherKeyPair;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.hpke.HPKE;
import org.bouncycastle.crypto.hpke.HPKEContextWithEncapsulation;
import org.bouncycastle.crypto.params.X25519PrivateKeyParameters;

/** Seals a short secret to the holder of an X25519 key by HPKE, and opens it there. */
public final class SecretSealing {

    public static final int KEY_BYTES = 32;

    private static final byte[] NOTHING_MORE = new byte[0];

    private SecretSealing() {}

    /** A new pair of keys to seal to and to open with. */
    public static BareKeyPair newPair() {
        HPKE hpke = hpke();
        AsymmetricCipherKeyPair pair = hpke.generatePrivateKey();
        return new BareKeyPair(hpke.serializePublicKey(pair.getPublic()), hpke.serializePrivateKey(pair.getPrivate()));
    }

    /**
     * @param publicKey of whoever is to open it
     * @param info what the secret is for; it opens with exactly these bytes again, and with no others
     * @throws IllegalArgumentException when {@code publicKey} is none to which anything can be sealed
     */
    public static SealedSecret seal(byte[] publicKey, byte[] info, byte[] secret) {
        try {
            HPKE hpke = hpke();
            HPKEContextWithEncapsulation context = hpke.setupBaseS(hpke.deserializePublicKey(publicKey), info);
            byte[] sealed = context.seal(NOTHING_MORE, secret);
            return new SealedSecret(context.getEncapsulation(), sealed);
        } catch (InvalidCipherTextException | RuntimeException noSuchKey) {
            throw new IllegalArgumentException("Nothing can be sealed to this key", noSuchKey);
        }
    }

    /** Empty when it was sealed to another key or for something else, or is not as it was. */
    public static Optional<byte[]> open(byte[] privateKey, byte[] info, SealedSecret secret) {
        try {
            HPKE hpke = hpke();
            byte[] publicKey = new X25519PrivateKeyParameters(privateKey, 0)
                    .generatePublicKey()
                    .getEncoded();
            AsymmetricCipherKeyPair pair = hpke.deserializePrivateKey(privateKey, publicKey);
            return Optional.of(
                    hpke.setupBaseR(secret.encapsulation(), pair, info).open(NOTHING_MORE, secret.sealed()));
        } catch (InvalidCipherTextException | RuntimeException notForThisKey) {
            // Bouncy Castle refuses a point of low order with an IllegalStateException.
            return Optional.empty();
        }
    }

    private static HPKE hpke() {
        return new HPKE(HPKE.mode_base, HPKE.kem_X25519_SHA256, HPKE.kdf_HKDF_SHA256, HPKE.aead_AES_GCM256);
    }
}
