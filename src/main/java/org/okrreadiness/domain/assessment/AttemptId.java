package org.okrreadiness.domain.assessment;

import java.util.Objects;
import java.util.UUID;

/** Names one sitting, for ever and everywhere. */
public record AttemptId(UUID value) {

    public AttemptId {
        Objects.requireNonNull(value, "value");
    }

    public static AttemptId random() {
        return new AttemptId(UUID.randomUUID());
    }

    /** @throws IllegalArgumentException when {@code text} is not a UUID */
    public static AttemptId of(String text) {
        return new AttemptId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
