package org.okrreadiness.storage.vault;

import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.service.trainer.WrongPassphraseException;

/** A secret of 128 bits as fourteen words to be written down: ten bits each, the last twelve bits of all being a checksum. */
final class RecoveryPhrase {

    static final int SECRET_BYTES = 16;
    static final int WORDS = 14;

    private static final int BITS_OF_A_WORD = 10;
    private static final int CHECK_BITS = 12;
    private static final BigInteger WORD_MASK = BigInteger.valueOf(RecoveryWords.COUNT - 1L);

    private RecoveryPhrase() {}

    static List<String> words(byte[] secret) {
        BigInteger bits = new BigInteger(1, secret).shiftLeft(CHECK_BITS).or(BigInteger.valueOf(check(secret)));
        List<String> words = new ArrayList<>();
        for (int word = WORDS - 1; word >= 0; word--) {
            words.add(RecoveryWords.word(
                    bits.shiftRight(word * BITS_OF_A_WORD).and(WORD_MASK).intValue()));
        }
        return words;
    }

    /**
     * The secret again; whoever asks wipes it.
     *
     * @param typed is wiped
     * @throws WrongPassphraseException when this is none that was ever shown
     */
    static byte[] secret(char[] typed) {
        try {
            return secret(new String(typed).strip().toLowerCase(Locale.ROOT).split("[\\s,.]+"));
        } finally {
            Arrays.fill(typed, '\0');
        }
    }

    private static byte[] secret(String[] words) {
        if (words.length != WORDS) {
            throw wrong("problem.recovery-count", Integer.toString(WORDS), Integer.toString(words.length));
        }
        BigInteger bits = BigInteger.ZERO;
        for (int at = 0; at < WORDS; at++) {
            int number = RecoveryWords.number(words[at]);
            if (number < 0) {
                throw wrong("problem.recovery-word", Integer.toString(at + 1));
            }
            bits = bits.shiftLeft(BITS_OF_A_WORD).or(BigInteger.valueOf(number));
        }
        byte[] secret = fixed(bits.shiftRight(CHECK_BITS));
        if (check(secret) != (bits.intValue() & (1 << CHECK_BITS) - 1)) {
            throw wrong("problem.recovery-check");
        }
        return secret;
    }

    private static byte[] fixed(BigInteger number) {
        byte[] bytes = new byte[SECRET_BYTES];
        byte[] digits = number.toByteArray();
        int length = Math.min(digits.length, SECRET_BYTES);
        System.arraycopy(digits, digits.length - length, bytes, SECRET_BYTES - length, length);
        return bytes;
    }

    private static int check(byte[] secret) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(secret);
            return (digest[0] & 0xFF) << 4 | (digest[1] & 0xFF) >> 4;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    private static WrongPassphraseException wrong(String key, String... arguments) {
        return new WrongPassphraseException(Phrase.of(key, arguments));
    }
}
