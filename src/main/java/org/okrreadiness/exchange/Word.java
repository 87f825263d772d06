package org.okrreadiness.exchange;

import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Constants as they are written in files: lower case with hyphens, as authors write them in packs. */
final class Word {

    private Word() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws IllegalArgumentException when no constant is written like that */
    static <E extends Enum<E>> E read(Class<E> type, String word) {
        for (E constant : type.getEnumConstants()) {
            if (of(constant).equals(word)) {
                return constant;
            }
        }
        throw new IllegalArgumentException("\"" + word + "\" is no " + type.getSimpleName());
    }

    /** The same keys with their constants as words. */
    static SortedMap<String, String> of(Map<String, ? extends Enum<?>> constants) {
        SortedMap<String, String> words = new TreeMap<>();
        constants.forEach((key, constant) -> words.put(key, of(constant)));
        return words;
    }

    /** @throws IllegalArgumentException when a word stands for no constant */
    static <E extends Enum<E>> Map<String, E> readAll(Class<E> type, Map<String, String> words) {
        Map<String, E> constants = new TreeMap<>();
        words.forEach((key, word) -> constants.put(key, read(type, word)));
        return constants;
    }
}
