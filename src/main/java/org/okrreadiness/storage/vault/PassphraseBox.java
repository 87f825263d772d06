package org.okrreadiness.storage.vault;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/**
 * A few bytes under a passphrase, for files that are no vault: Argon2id makes a key of it, AES-256-GCM seals the bytes.
 *
 * @param memoryKib what a guess costs, with passes and lanes
 * @param salt of the passphrase, in hexadecimal digits
 * @param box what is sealed, in hexadecimal digits
 */
public record PassphraseBox(String method, int memoryKib, int passes, int lanes, String salt, String box) {

    private static final String METHOD = "argon2id";

    public PassphraseBox {
        if (!METHOD.equals(method)) {
            throw new IllegalArgumentException("No method this version knows");
        }
        new Effort(memoryKib, passes, lanes);
        if (HexFormat.of().parseHex(salt).length != Effort.SALT_BYTES
                || HexFormat.of().parseHex(box).length == 0) {
            throw new IllegalArgumentException("Other bytes were expected");
        }
    }

    /** @param about what the bytes are and where they belong; they open with exactly this */
    public static PassphraseBox seal(char[] passphrase, byte[] about, byte[] plain) {
        Effort effort = Effort.TODAY;
        byte[] salt = SealedBox.random(Effort.SALT_BYTES);
        byte[] key = effort.key(passphrase, salt);
        try {
            HexFormat hex = HexFormat.of();
            String box = hex.formatHex(SealedBox.seal(key, about, plain));
            return new PassphraseBox(
                    METHOD, effort.memoryKib(), effort.passes(), effort.lanes(), hex.formatHex(salt), box);
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }

    /** Empty when it is another passphrase, or the bytes are not as they were. */
    public Optional<byte[]> open(char[] passphrase, byte[] about) {
        byte[] key = new Effort(memoryKib, passes, lanes)
                .key(passphrase, HexFormat.of().parseHex(salt));
        try {
            return SealedBox.open(key, about, HexFormat.of().parseHex(box));
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }
}
