package org.okrreadiness.own.redact;

import java.util.List;

/**
 * What stands in for the words that go. The stand-in becomes part of the line that is marked, so its words are English as the lines
 * are, and plain nouns: square brackets would be read as a template that nobody filled in.
 */
public enum StandIn {
    PERSON("Colleague"),
    CUSTOMER("Customer"),
    PRODUCT("Product"),
    PLACE("Place"),
    TERM("Term"),
    EMAIL("e-mail address"),
    WEB_ADDRESS("web address"),
    PHONE("phone number"),
    ACCOUNT("account"),
    /** The figure itself, multiplied. */
    SCALED("");

    private static final int LETTERS = 26;

    /** Greek letters have a word of their own. */
    private static final List<String> LETTER_WORDS = List.of(
            "Alpha", "Beta", "Gamma", "Delta", "Epsilon", "Zeta", "Eta", "Theta", "Iota", "Kappa", "Lambda", "Sigma",
            "Omega");

    private final String noun;

    StandIn(String noun) {
        this.noun = noun;
    }

    /** True for those a person may choose between for a name. */
    public boolean isName() {
        return compareTo(TERM) <= 0;
    }

    /**
     * How specific a line is depends on how many words its name has, so a name of several words is stood in for by two.
     *
     * @param number from 0; the same words always have the same number
     */
    String words(int number, boolean several) {
        boolean spelled = several && isName() && number < LETTER_WORDS.size();
        return noun + " " + (spelled ? LETTER_WORDS.get(number) : letters(number));
    }

    private static String letters(int number) {
        String last = String.valueOf((char) ('A' + number % LETTERS));
        return number < LETTERS ? last : letters(number / LETTERS - 1) + last;
    }
}
