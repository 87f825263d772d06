package org.okrreadiness.domain.response;

import java.util.Objects;
import org.okrreadiness.domain.task.OpenAnswer;

/**
 * The answer to {@link OpenAnswer}.
 *
 * @param text exactly as typed
 */
public record AnswerGiven(String text) implements Response {

    public static final AnswerGiven EMPTY = new AnswerGiven("");

    public AnswerGiven {
        Objects.requireNonNull(text, "text");
    }

    /** How many words it has, counted by the gaps between them. */
    public int words() {
        return isBlank() ? 0 : text.strip().split("\\s+").length;
    }

    @Override
    public boolean isBlank() {
        return text.isBlank();
    }

    @Override
    public <T> T fold(Cases<T> cases) {
        return cases.answer(this);
    }
}
