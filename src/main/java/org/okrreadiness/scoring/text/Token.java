package org.okrreadiness.scoring.text;

/**
 * A word, number or mark.
 *
 * @param kind which of these
 * @param spelling how it is written
 * @param place where it stands in the text as typed
 */
public record Token(Kind kind, Spelling spelling, Place place) {

    /** What a token is made of. */
    public enum Kind {
        WORD,
        NUMBER,
        /** Letters and digits in one, beginning with a letter: Q3, P95, KS2. */
        CODE,
        MARK
    }

    /**
     * Where a token stands.
     *
     * @param start first typed character
     * @param end one past the last typed character
     * @param glued true when no space stands before it
     * @param hyphened true when a hyphen joins it to the token before
     */
    public record Place(int start, int end, boolean glued, boolean hyphened) {}

    /** The plain characters, in the case they were typed in. */
    public String text() {
        return spelling.text();
    }

    /** The same in lower case. */
    public String lower() {
        return spelling.lower();
    }

    /** The word without its ending; for numbers and marks the characters themselves. */
    public Stem stem() {
        return spelling.stem();
    }

    public int start() {
        return place.start();
    }

    public int end() {
        return place.end();
    }

    public boolean isWord() {
        return kind == Kind.WORD;
    }

    public boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    public boolean isMark() {
        return kind == Kind.MARK;
    }

    public boolean is(String lowerCase) {
        return lower().equals(lowerCase);
    }

    /** True for the same word in any inflection. */
    public boolean hasStem(String key) {
        return stem().key().equals(key);
    }

    /** True when a word begins with a capital letter. */
    public boolean isCapitalised() {
        return kind != Kind.MARK && spelling.capitalised();
    }

    /** True for two or more letters, all of them capitals (a plural s does not count). */
    public boolean isAcronym() {
        return spelling.acronym();
    }
}
