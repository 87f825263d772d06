package org.okrreadiness.scoring.text;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What a word is once its ending is taken off: a key that its inflections share, and which ending it had.
 *
 * <p>The key is for comparing, not for showing: "organising", "organize" and "organised" all give {@code organis}.
 *
 * @param key shared by the inflections of a word, lower case
 * @param form the ending that was taken off
 */
public record Stem(String key, Form form) {

    /** How a word was inflected, as far as its spelling tells. */
    public enum Form {
        BASE,
        /** Plural noun or third person. */
        S,
        /** Past tense or participle. */
        ED,
        ING;

        /** The form of a noun, singular or plural. */
        public boolean isNominal() {
            return this == BASE || this == S;
        }
    }

    private static final Map<String, String> IRREGULAR = TextTables.pairs("irregular.txt", form -> form);
    private static final Set<String> UNCHANGED = TextTables.words("unchanged.txt");
    private static final Set<String> IRREGULAR_PLURALS =
            Set.of("people", "persons", "children", "women", "men", "criteria", "analyses", "feet", "halves", "lives");
    private static final int LONGEST_WORD = 40;

    /** Without its last letter it would be taken for "not". */
    private static final String NOTE = "note";

    /** The stem of one word, in any case. */
    public static Stem of(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (lower.length() < 3 || lower.length() > LONGEST_WORD || UNCHANGED.contains(lower)) {
            return new Stem(finish(lower), Form.BASE);
        }
        String base = IRREGULAR.get(lower);
        if (base != null) {
            return new Stem(finish(base), irregularForm(lower));
        }
        return regular(lower);
    }

    private static Form irregularForm(String lower) {
        if (lower.endsWith("ing")) {
            return Form.ING;
        }
        boolean third = lower.endsWith("s") && !lower.equals("was");
        return third || IRREGULAR_PLURALS.contains(lower) ? Form.S : Form.ED;
    }

    private static Stem regular(String word) {
        if (word.endsWith("ing") && word.length() > 5 && hasVowel(word, word.length() - 3)) {
            return new Stem(finish(cut(word, 3)), Form.ING);
        }
        if (word.endsWith("ied") && word.length() > 4) {
            return new Stem(finish(cut(word, 3) + "y"), Form.ED);
        }
        if (word.endsWith("ed") && !word.endsWith("eed") && word.length() > 4 && hasVowel(word, word.length() - 2)) {
            return new Stem(finish(cut(word, 2)), Form.ED);
        }
        if (word.endsWith("ies") && word.length() > 4) {
            return new Stem(finish(cut(word, 3) + "y"), Form.S);
        }
        return plural(word);
    }

    private static Stem plural(String word) {
        if (!word.endsWith("s") || word.endsWith("ss") || word.endsWith("us") || word.endsWith("is")) {
            return new Stem(finish(word), Form.BASE);
        }
        String singular = cut(word, 1);
        if (UNCHANGED.contains(singular)) {
            return new Stem(finish(singular), Form.S);
        }
        if (singular.endsWith("ing") && singular.length() > 5 && hasVowel(singular, singular.length() - 3)) {
            return new Stem(finish(cut(singular, 3)), Form.S);
        }
        boolean hissing = word.endsWith("sses")
                || word.endsWith("xes")
                || word.endsWith("zes")
                || word.endsWith("ches")
                || word.endsWith("shes");
        return new Stem(finish(cut(word, hissing ? 2 : 1)), Form.S);
    }

    private static String finish(String base) {
        if (base.equals(NOTE)) {
            return NOTE;
        }
        String key = base.length() > 3 && base.endsWith("e") ? cut(base, 1) : base;
        int last = key.length() - 1;
        if (last > 2 && key.charAt(last) == key.charAt(last - 1)) {
            key = cut(key, 1);
        }
        if (key.length() > 2 && key.endsWith("y")) {
            return cut(key, 1) + "i";
        }
        return key.length() > 4 && (key.endsWith("iz") || key.endsWith("yz")) ? cut(key, 1) + "s" : key;
    }

    private static String cut(String word, int count) {
        return word.substring(0, word.length() - count);
    }

    private static boolean hasVowel(String word, int end) {
        for (int i = 0; i < end; i++) {
            if ("aeiouy".indexOf(word.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
