package org.okrreadiness.scoring.text;

/**
 * Tokens whose digits are no quantity.
 *
 * @param kind what they are instead
 * @param from index of the first token
 * @param end index one past the last token
 */
public record Mask(Kind kind, int from, int end) {

    /** What digits can be apart from quantities. */
    public enum Kind {
        /** A day: 3 June, 30/09, 2025-04-01. */
        DATE,
        /** A stretch of the calendar: Q3, H1 FY25, March, 2025. */
        PERIOD,
        /** Soon, this year, on time. */
        VAGUE_TIME,
        /** 2.3.1, v2. */
        VERSION,
        /** Line 3, ISO 9001, #273. */
        IDENTIFIER
    }

    public boolean isTime() {
        return kind == Kind.DATE || kind == Kind.PERIOD || kind == Kind.VAGUE_TIME;
    }
}
