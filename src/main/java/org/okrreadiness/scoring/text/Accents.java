package org.okrreadiness.scoring.text;

import java.text.Normalizer;

/** Takes the accents off letters, so that they neither hide a word nor part two spellings of one. */
final class Accents {

    private static final int FIRST_ACCENTED = 0x80;

    private Accents() {}

    /** {@code word} with every letter that is made of a plain letter and marks replaced by the plain letter. */
    static String without(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= FIRST_ACCENTED) {
                return withoutMarks(word);
            }
        }
        return word;
    }

    private static String withoutMarks(String word) {
        StringBuilder plain = new StringBuilder(word.length());
        Normalizer.normalize(word, Normalizer.Form.NFD)
                .codePoints()
                .filter(code -> Character.getType(code) != Character.NON_SPACING_MARK)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }
}
