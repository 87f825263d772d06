package org.okrreadiness.own.paste;

import java.util.Objects;

/**
 * One line of a pasted text.
 *
 * @param text without bullet, number, label and score
 * @param kind what it was taken for
 * @param why the reason
 * @param score a score that stood at its end, for example {@code 0.7}; empty for most lines
 */
public record ReadLine(String text, LineKind kind, Why why, String score) {

    public ReadLine {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(why, "why");
        Objects.requireNonNull(score, "score");
    }

    /** The same line taken for something else because the person says so. */
    public ReadLine as(LineKind other) {
        return new ReadLine(text, other, Why.CORRECTED, score);
    }
}
