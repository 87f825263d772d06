package org.okrreadiness.scoring.idea;

import java.util.Objects;
import org.okrreadiness.domain.rubric.Span;

/**
 * Where an answer speaks of an idea.
 *
 * @param denied true when the answer says the opposite
 */
public record FoundIdea(KeyIdea idea, Span span, boolean denied) {

    public FoundIdea {
        Objects.requireNonNull(idea, "idea");
        Objects.requireNonNull(span, "span");
    }
}
