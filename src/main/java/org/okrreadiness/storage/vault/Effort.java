package org.okrreadiness.storage.vault;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * What a guess at a passphrase costs: Argon2id, version 1.3 (RFC 9106).
 *
 * @param memoryKib how much memory it takes, in KiB
 * @param passes over that memory
 * @param lanes that could be filled side by side
 */
record Effort(int memoryKib, int passes, int lanes) {

    /** 64 MiB, three times: above what OWASP asks for at least, and a good tenth of a second. */
    static final Effort TODAY = new Effort(64 * 1024, 3, 1);

    static final int SALT_BYTES = 16;

    private static final int KEY_BYTES = 32;
    private static final int MOST_MEMORY_KIB = 1024 * 1024;

    Effort {
        // A file that was tampered with must not be able to occupy the machine.
        boolean possible = memoryKib >= 8 * lanes && memoryKib <= MOST_MEMORY_KIB && passes >= 1 && passes <= 64;
        if (!possible || lanes < 1 || lanes > 16) {
            throw new IllegalArgumentException("No effort this version would make");
        }
    }

    /** The key that belongs to a passphrase; whoever asks wipes it. */
    byte[] key(char[] passphrase, byte[] salt) {
        byte[] bytes = bytes(passphrase);
        byte[] key = new byte[KEY_BYTES];
        try {
            Argon2BytesGenerator argon2 = new Argon2BytesGenerator();
            argon2.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                    .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                    .withMemoryAsKB(memoryKib)
                    .withIterations(passes)
                    .withParallelism(lanes)
                    .withSalt(salt)
                    .build());
            argon2.generateBytes(bytes, key);
            return key;
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }

    /** Keyboards differ in how they compose an accent, so composed it is; only then does Java make a copy that cannot be wiped. */
    private static byte[] bytes(char[] passphrase) {
        CharSequence typed = CharBuffer.wrap(passphrase);
        boolean composed = Normalizer.isNormalized(typed, Normalizer.Form.NFC);
        ByteBuffer utf8 = StandardCharsets.UTF_8.encode(
                CharBuffer.wrap(composed ? typed : Normalizer.normalize(typed, Normalizer.Form.NFC)));
        byte[] bytes = new byte[utf8.remaining()];
        utf8.get(bytes);
        Arrays.fill(utf8.array(), (byte) 0);
        return bytes;
    }
}
