package org.okrreadiness.cli;

import java.util.Locale;

/** Constants as the words they have in keys, files and JSON. */
final class Words {

    private Words() {}

    /** {@code challenge-and-coaching} for {@code CHALLENGE_AND_COACHING}, the same under every locale. */
    static String kebab(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
