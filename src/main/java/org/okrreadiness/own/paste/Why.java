package org.okrreadiness.own.paste;

/** Why a line was taken for what it was taken for. */
public enum Why {
    /** It says so itself: "O1:", "Objective", "KR 2 -". */
    LABEL(false),
    /** It stands under a line that says so: "Key results". */
    UNDER_HEADING(false),
    /** It stands in a column that says so. */
    COLUMN(false),
    /** It only announces what comes: "Key results", "Q3 OKRs". */
    ANNOUNCES(false),
    /** It says who, when or how far: "Owner: ...". */
    REMARK(false),
    /** There is no word in it. */
    NO_WORDS(false),
    /** The person said so. */
    CORRECTED(false),
    /** A heading of its own. */
    HEADING(true),
    /** The first line of its block. */
    FIRST(true),
    /** It stands under an objective. */
    UNDER_OBJECTIVE(true),
    /** It is set in further than the key results. */
    DEEPER(true),
    /** The first of several columns without headings. */
    FIRST_COLUMN(true),
    /** The second of several columns without headings. */
    SECOND_COLUMN(true),
    /** One more column without a heading. */
    MORE_COLUMNS(true),
    /** Others have a label and this one has none. */
    NO_LABEL(true);

    private final boolean guess;

    Why(boolean guess) {
        this.guess = guess;
    }

    /** True when nothing but the shape of the text speaks for it. */
    public boolean isGuess() {
        return guess;
    }
}
