package org.okrreadiness.domain.marking;

import java.util.Comparator;
import java.util.Objects;
import org.okrreadiness.domain.rubric.CriterionId;
import org.okrreadiness.domain.rubric.Part;

/**
 * Where in an answer a level is given.
 *
 * @param part which piece of work
 * @param criterion of the rubric that piece is marked under
 */
public record Place(Part part, CriterionId criterion) implements Comparable<Place> {

    private static final Comparator<Place> ORDER =
            Comparator.comparing((Place place) -> place.part.path()).thenComparing(place -> place.criterion.toString());

    public Place {
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(criterion, "criterion");
    }

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }
}
