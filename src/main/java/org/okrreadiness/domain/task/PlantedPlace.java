package org.okrreadiness.domain.task;

import java.util.Objects;
import org.okrreadiness.domain.rubric.Part;

/**
 * Where something stands in a planted set.
 *
 * @param part the objective, a key result, or the whole set
 * @param words the exact words; empty when the whole part or the set is meant
 */
public record PlantedPlace(Part part, String words) {
    public PlantedPlace {
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(words, "words");
    }
}
