package org.okrreadiness.domain.marking;

import java.util.Objects;
import java.util.UUID;

/** Names one cohort, on every machine of the team. */
public record CohortId(UUID value) {

    public CohortId {
        Objects.requireNonNull(value, "value");
    }

    public static CohortId random() {
        return new CohortId(UUID.randomUUID());
    }

    /** @throws IllegalArgumentException when {@code text} is not a UUID */
    public static CohortId of(String text) {
        return new CohortId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
