package org.okrreadiness.scoring.text;

import java.util.Locale;

/**
 * A word, number or mark as it is written, with what its letters alone tell. The same wherever it stands.
 *
 * @param text the plain characters, in the case they were typed in
 * @param lower the same in lower case and without accents
 * @param stem the word without its ending; for numbers and marks the characters themselves
 */
public record Spelling(String text, String lower, Stem stem) {

    static Spelling ofWord(String text) {
        String lower = lower(text);
        return new Spelling(text, lower, Stem.of(withoutPossessive(lower)));
    }

    /** For numbers, marks and codes, which have no endings. */
    static Spelling ofSign(String text) {
        String lower = lower(text);
        return new Spelling(text, lower, new Stem(lower, Stem.Form.BASE));
    }

    private static String lower(String text) {
        return Accents.without(text.toLowerCase(Locale.ROOT));
    }

    private static String withoutPossessive(String lower) {
        return lower.endsWith("'s") ? lower.substring(0, lower.length() - 2) : lower;
    }
}
