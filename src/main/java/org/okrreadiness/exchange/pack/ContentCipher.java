package org.okrreadiness.exchange.pack;

import java.security.GeneralSecurityException;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * AES-256-GCM with a key that encrypts one pack and never anything else. That is why the nonce can be all zero: it must only not repeat
 * under a key.
 */
final class ContentCipher {

    static final int KEY_BYTES = 32;

    private static final GCMParameterSpec ONCE = new GCMParameterSpec(128, new byte[12]);

    private ContentCipher() {}

    /** @param beside what is not hidden, and must be the same when it is opened */
    static byte[] seal(byte[] key, byte[] beside, byte[] content) {
        try {
            return cipher(Cipher.ENCRYPT_MODE, key, beside).doFinal(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has AES-GCM", e);
        }
    }

    /** Empty when anything is not as it was. */
    static Optional<byte[]> open(byte[] key, byte[] beside, Entry sealed) {
        try {
            Cipher cipher = cipher(Cipher.DECRYPT_MODE, key, beside);
            return Optional.of(cipher.doFinal(sealed.whole(), sealed.from(), sealed.length()));
        } catch (GeneralSecurityException changed) {
            return Optional.empty();
        }
    }

    private static Cipher cipher(int mode, byte[] key, byte[] beside) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), ONCE);
        cipher.updateAAD(beside);
        return cipher;
    }
}
