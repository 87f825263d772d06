package org.okrreadiness.scoring.text;

import java.util.Locale;

/**
 * A word, number or mark as it is written, with what its letters alone tell. The same wherever it stands.
 *
 * @param text the plain characters, in the case they were typed in
 * @param lower the same in lower case and without accents
 * @param stem the word without its ending; for numbers and marks the characters themselves
 * @param capitalised true when it begins with a capital letter
 * @param acronym true for two or more letters, all of them capitals (a plural s does not count)
 */
public record Spelling(String text, String lower, Stem stem, boolean capitalised, boolean acronym) {

    static Spelling ofWord(String text) {
        String lower = lower(text);
        return of(text, lower, Stem.of(withoutPossessive(lower)));
    }

    /** For numbers, marks and codes, which have no endings. */
    static Spelling ofSign(String text) {
        String lower = lower(text);
        return of(text, lower, new Stem(lower, Stem.Form.BASE));
    }

    private static Spelling of(String text, String lower, Stem stem) {
        return new Spelling(text, lower, stem, Character.isUpperCase(text.charAt(0)), isAcronym(text));
    }

    private static String lower(String text) {
        return Accents.without(text.toLowerCase(Locale.ROOT));
    }

    private static String withoutPossessive(String lower) {
        return lower.endsWith("'s") ? lower.substring(0, lower.length() - 2) : lower;
    }

    private static boolean isAcronym(String text) {
        int length = text.endsWith("s") && text.length() > 2 ? text.length() - 1 : text.length();
        int capitals = 0;
        for (int i = 0; i < length; i++) {
            if (Character.isLowerCase(text.charAt(i))) {
                return false;
            }
            capitals += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
        }
        return capitals >= 2;
    }
}
