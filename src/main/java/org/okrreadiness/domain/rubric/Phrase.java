package org.okrreadiness.domain.rubric;

import java.util.List;
import java.util.Objects;

/**
 * A sentence that has not been put into words yet: a key of the message bundle and what goes into its gaps.
 *
 * @param key for example {@code because.K1.count-of-output}
 * @param arguments the participant's own words, numbers as they stand in the text; never a finished sentence
 */
public record Phrase(String key, List<String> arguments) {

    public Phrase {
        Objects.requireNonNull(key, "key");
        arguments = List.copyOf(arguments);
    }

    public static Phrase of(String key, String... arguments) {
        return new Phrase(key, List.of(arguments));
    }
}
