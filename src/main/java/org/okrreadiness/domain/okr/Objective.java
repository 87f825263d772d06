package org.okrreadiness.domain.okr;

import java.util.Objects;

/**
 * The change a team wants to see, in words.
 *
 * @param text the sentence as typed; may be empty, never null
 */
public record Objective(String text) {

    public Objective {
        Objects.requireNonNull(text, "text");
    }

    public boolean isBlank() {
        return text.isBlank();
    }
}
