package org.okrreadiness.domain.task;

import java.util.List;
import java.util.Objects;

/**
 * What a text in somebody's own words is held against.
 *
 * @param ideas what a full text says
 * @param wrongIdeas what sounds right and does not hold; may be empty
 * @param words how long the text should be
 */
public record TextKey(List<ExpectedIdea> ideas, List<WrongIdea> wrongIdeas, WordBand words) {
    public TextKey {
        ideas = List.copyOf(ideas);
        wrongIdeas = List.copyOf(wrongIdeas);
        Objects.requireNonNull(words, "words");
    }
}
