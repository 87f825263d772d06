package org.okrreadiness.scoring.answer;

import java.util.List;
import java.util.Objects;
import org.okrreadiness.scoring.idea.KeyIdea;

/**
 * What an answer to one question is held against.
 *
 * @param ideas what a full answer says; at least one
 * @param wrong what contradicts it; may be empty
 * @param given what the participant had before their eyes besides the case, the task above all; copied from it, words count for nothing
 * @param length how long the answer should be
 */
public record AnswerKey(List<KeyIdea> ideas, List<KeyIdea> wrong, String given, LengthBand length) {

    public AnswerKey {
        ideas = List.copyOf(ideas);
        wrong = List.copyOf(wrong);
        Objects.requireNonNull(given, "given");
        Objects.requireNonNull(length, "length");
        if (ideas.isEmpty()) {
            throw new IllegalArgumentException("A key needs at least one idea");
        }
    }

    /** The weights of all ideas together. */
    int weight() {
        return ideas.stream().mapToInt(KeyIdea::weight).sum();
    }
}
