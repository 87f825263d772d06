package org.okrreadiness.storage.vault;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.bouncycastle.crypto.AsymmetricCipherKeyPair;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.hpke.HPKE;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.crypto.params.X25519PrivateKeyParameters;
import org.bouncycastle.crypto.signers.Ed25519Signer;

/** Both private keys of a pair, each 32 bytes, while they are needed. */
final class PrivatePair implements AutoCloseable {

    static final int KEY_BYTES = 32;

    private final byte[] bytes;

    /** @param bytes the signing key, then the opening key; they belong to this object from now on */
    PrivatePair(byte[] bytes) {
        if (bytes.length != 2 * KEY_BYTES) {
            throw new IllegalArgumentException("A pair has 64 bytes");
        }
        this.bytes = bytes;
    }

    static PrivatePair random() {
        return new PrivatePair(SealedBox.random(2 * KEY_BYTES));
    }

    byte[] bytes() {
        return bytes;
    }

    String signing() {
        return HexFormat.of().formatHex(ed25519().generatePublicKey().getEncoded());
    }

    String opening() {
        return HexFormat.of().formatHex(x25519().generatePublicKey().getEncoded());
    }

    byte[] sign(byte[] message) {
        Ed25519Signer signer = new Ed25519Signer();
        signer.init(true, ed25519());
        signer.update(message, 0, message.length);
        return signer.generateSignature();
    }

    Optional<byte[]> open(byte[] info, byte[] encapsulation, byte[] sealed) {
        HPKE hpke = new HPKE(HPKE.mode_base, HPKE.kem_X25519_SHA256, HPKE.kdf_HKDF_SHA256, HPKE.aead_AES_GCM256);
        byte[] opening = Arrays.copyOfRange(bytes, KEY_BYTES, bytes.length);
        try {
            byte[] published = x25519().generatePublicKey().getEncoded();
            AsymmetricCipherKeyPair pair = hpke.deserializePrivateKey(opening, published);
            return Optional.of(hpke.setupBaseR(encapsulation, pair, info).open(new byte[0], sealed));
        } catch (InvalidCipherTextException | RuntimeException notForThisPair) {
            // Bouncy Castle answers a point that is none with various unchecked exceptions.
            return Optional.empty();
        } finally {
            Arrays.fill(opening, (byte) 0);
        }
    }

    private Ed25519PrivateKeyParameters ed25519() {
        return new Ed25519PrivateKeyParameters(bytes, 0);
    }

    private X25519PrivateKeyParameters x25519() {
        return new X25519PrivateKeyParameters(bytes, KEY_BYTES);
    }

    @Override
    public void close() {
        Arrays.fill(bytes, (byte) 0);
    }
}
