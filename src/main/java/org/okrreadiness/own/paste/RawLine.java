package org.okrreadiness.own.paste;

/**
 * One line, or one cell of a row, before anybody has decided what it is.
 *
 * @param text without marks at either end
 * @param style how it is set off
 * @param label what it says it is
 * @param score that stood at its end
 * @param block counts the stretches between empty lines
 */
record RawLine(String text, Style style, Label label, String score, int block) {

    /** What a line says it is. */
    enum Label {
        NONE,
        OBJECTIVE,
        KEY_RESULT,
        REMARK,
        /** Announces objectives; nothing else stands on the line. */
        OBJECTIVES_FOLLOW,
        /** Announces key results; nothing else stands on the line. */
        KEY_RESULTS_FOLLOW,
        /** Announces the whole: "Q3 OKRs". */
        TITLE,
        NO_WORDS,
        OBJECTIVE_COLUMN,
        KEY_RESULT_COLUMN,
        FIRST_COLUMN,
        SECOND_COLUMN,
        OTHER_COLUMN
    }

    /** What stands before a line. */
    enum Marker {
        HEADING,
        PLAIN,
        NUMBER,
        BULLET
    }

    /** @param indent columns of blank before it */
    record Style(int indent, Marker marker) {

        /** True for what is set in further than {@code other}. */
        boolean isDeeperThan(Style other) {
            return indent > other.indent + 1;
        }
    }

    boolean isLabelled() {
        return label == Label.OBJECTIVE || label == Label.KEY_RESULT;
    }

    RawLine labelled(Label other) {
        return new RawLine(text, style, other, score, block);
    }

    RawLine followedBy(RawLine rest) {
        return new RawLine(text + " " + rest.text, style, label, rest.score, block);
    }
}
