package org.okrreadiness.scoring;

import java.util.List;
import java.util.Optional;
import org.okrreadiness.domain.rubric.Rubric;
import org.okrreadiness.domain.rubric.School;

/**
 * What to mark by: the school of OKR thought, and the rubrics: an assessment's own where it brings one of that id, otherwise those of the product.
 *
 * @param own an assessment's rubrics; may be empty
 * @param standard the product's, one of every id the scorer needs
 * @param school settles where experts differ
 */
record RubricSet(List<Rubric> own, List<Rubric> standard, School school) {

    RubricSet {
        own = List.copyOf(own);
        standard = List.copyOf(standard);
    }

    static RubricSet of(List<Rubric> standard, School school) {
        return new RubricSet(List.of(), standard, school);
    }

    RubricSet with(List<Rubric> rubrics) {
        return new RubricSet(rubrics, standard, school);
    }

    /** @throws IllegalArgumentException when no rubric of that id ships, which is a defect of the program */
    Rubric rubric(String id) {
        return find(own, id)
                .or(() -> find(standard, id))
                .orElseThrow(() -> new IllegalArgumentException("There is no rubric " + id));
    }

    private static Optional<Rubric> find(List<Rubric> rubrics, String id) {
        for (Rubric rubric : rubrics) {
            if (rubric.id().equals(id)) {
                return Optional.of(rubric);
            }
        }
        return Optional.empty();
    }

    /** The version the product's rubrics share, or all of them where they differ. */
    String version() {
        return String.join(
                " ", standard.stream().map(Rubric::version).distinct().sorted().toList());
    }
}
