package org.okrreadiness.domain.task;

import java.util.List;
import java.util.Objects;

/**
 * Something that is judged: what a good practitioner might do or say, or a piece of news.
 *
 * @param id unique in the task
 * @param text concrete; in the first person where it is something to do or say
 * @param key what the key says of it
 */
public record ResponseOption(String id, String text, JudgementKey key) {
    public ResponseOption {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(key, "key");
    }

    /** @throws IllegalArgumentException when a key lies elsewhere */
    static void requireKeysBetween(double least, double most, List<ResponseOption> options) {
        for (ResponseOption option : options) {
            double value = option.key().value();
            if (!(value >= least && value <= most)) {
                throw new IllegalArgumentException(
                        "The key of " + option.id() + " lies between " + least + " and " + most + ", not " + value);
            }
        }
    }
}
