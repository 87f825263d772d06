package org.okrreadiness.domain.rubric;

import java.util.List;
import java.util.Objects;

/**
 * One question a rubric asks of a piece of work.
 *
 * @param id permanent name
 * @param title what is asked, in a few words
 * @param weight its share in the rubric, 1 to 100; the weights of a rubric need not sum to 100, they are normalised over the criteria
 *     that apply
 * @param trust how far the machine's mark may be relied on
 * @param descriptors four observable descriptions, for levels 0 to 3
 */
public record Criterion(CriterionId id, String title, int weight, Trust trust, List<String> descriptors) {

    public Criterion {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(trust, "trust");
        descriptors = List.copyOf(descriptors);
        if (weight < 1 || weight > 100) {
            throw new IllegalArgumentException(
                    "Criterion " + id + " has weight " + weight + "; it must lie between 1 and 100");
        }
        if (descriptors.size() != Level.values().length) {
            throw new IllegalArgumentException(
                    "Criterion " + id + " describes " + descriptors.size() + " levels; it needs four");
        }
    }

    public String descriptor(Level level) {
        return descriptors.get(level.points());
    }
}
