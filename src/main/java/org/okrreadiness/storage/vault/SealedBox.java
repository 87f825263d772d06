package org.okrreadiness.storage.vault;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Bytes sealed by AES-256-GCM: a random salt of 32 bytes, then the sealed bytes with their tag of 16.
 *
 * <p>Each box has a key and a nonce of its own, made by HKDF of the given key and the salt. A counter would be used twice as soon as
 * somebody goes on with a copy of the folder or with a backup, and two messages under one nonce give AES-GCM away; 96 random bits would
 * do for some billions of messages, 256 do for ever.
 */
final class SealedBox {

    static final int SALT_BYTES = 32;
    static final int TAG_BYTES = 16;

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String USE = "okr-readiness sealed box 1";
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;

    private SealedBox() {}

    /** @param about what the bytes are and where they belong; they open with exactly this and nothing else */
    static byte[] seal(byte[] key, byte[] about, byte[] plain) {
        byte[] salt = random(SALT_BYTES);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, key, salt, about).doFinal(plain);
            return ByteBuffer.allocate(SALT_BYTES + sealed.length)
                    .put(salt)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException e) {
            throw missing(e);
        }
    }

    /** Empty when the key is another, when the bytes are not as they were, or when they belong somewhere else. */
    static Optional<byte[]> open(byte[] key, byte[] about, byte[] box) {
        if (box.length < SALT_BYTES + TAG_BYTES) {
            return Optional.empty();
        }
        try {
            return Optional.of(cipher(Cipher.DECRYPT_MODE, key, Arrays.copyOf(box, SALT_BYTES), about)
                    .doFinal(box, SALT_BYTES, box.length - SALT_BYTES));
        } catch (AEADBadTagException notThis) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw missing(e);
        }
    }

    private static Cipher cipher(int mode, byte[] key, byte[] salt, byte[] about) throws GeneralSecurityException {
        byte[] once = Kdf.derive(key, salt, USE, KEY_BYTES + NONCE_BYTES);
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(
                    mode,
                    new SecretKeySpec(once, 0, KEY_BYTES, "AES"),
                    new GCMParameterSpec(TAG_BYTES * 8, once, KEY_BYTES, NONCE_BYTES));
            cipher.updateAAD(about);
            return cipher;
        } finally {
            Arrays.fill(once, (byte) 0);
        }
    }

    static byte[] random(int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    private static IllegalStateException missing(GeneralSecurityException e) {
        return new IllegalStateException("Every Java platform from 8 on has AES-GCM", e);
    }
}
