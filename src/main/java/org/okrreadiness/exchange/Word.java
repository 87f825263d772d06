package org.okrreadiness.exchange;

import java.util.Locale;

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
}
