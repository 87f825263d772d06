package org.okrreadiness.domain.rubric;

/**
 * A run of characters in a text, as UTF-16 offsets into the text exactly as it was typed.
 *
 * @param start first character, from 0
 * @param end one past the last character; equal to {@code start} for an empty span
 */
public record Span(int start, int end) {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("Not a span: " + start + " to " + end);
        }
    }

    public int length() {
        return end - start;
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** The words this span covers in {@code text}. */
    public String in(String text) {
        return text.substring(start, end);
    }
}
