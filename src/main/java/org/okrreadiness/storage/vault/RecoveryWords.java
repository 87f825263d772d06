package org.okrreadiness.storage.vault;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words recovery phrases are made of: 1,024 common English ones of four to eight letters, chosen for this program. No two begin with
 * the same four letters, and no two differ by one letter only. The list is never changed, because phrases are on paper.
 */
final class RecoveryWords {

    static final int COUNT = 1024;

    private static final int LETTERS = 4;
    private static final List<String> WORDS = load();
    private static final Map<String, Integer> NUMBERS = numbers();

    private RecoveryWords() {}

    static List<String> all() {
        return WORDS;
    }

    static String word(int number) {
        return WORDS.get(number);
    }

    /** @return -1 when there is no such word; the first four letters of one are enough */
    static int number(String typed) {
        if (typed.length() < LETTERS) {
            return -1;
        }
        int number = NUMBERS.getOrDefault(typed.substring(0, LETTERS), -1);
        return number >= 0 && WORDS.get(number).startsWith(typed) ? number : -1;
    }

    private static Map<String, Integer> numbers() {
        Map<String, Integer> numbers = new HashMap<>();
        for (int number = 0; number < WORDS.size(); number++) {
            numbers.put(WORDS.get(number).substring(0, LETTERS), number);
        }
        return numbers;
    }

    private static List<String> load() {
        try (InputStream in = RecoveryWords.class.getResourceAsStream("recovery-words.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.US_ASCII)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
