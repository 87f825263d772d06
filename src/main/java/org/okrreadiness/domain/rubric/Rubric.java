package org.okrreadiness.domain.rubric;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A published way to mark one kind of work.
 *
 * @param id permanent name, for example {@code key-result}
 * @param version a changed weight, gate or descriptor is a new version
 * @param title for people
 * @param criteria in the order they are shown
 * @param gates ceilings, applied after weighting
 */
public record Rubric(String id, String version, String title, List<Criterion> criteria, List<Gate> gates) {

    public Rubric {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(title, "title");
        criteria = List.copyOf(criteria);
        gates = List.copyOf(gates);
        if (criteria.isEmpty()) {
            throw new IllegalArgumentException("Rubric " + id + " has no criterion");
        }
    }

    public Optional<Criterion> criterion(CriterionId criterion) {
        for (Criterion known : criteria) {
            if (known.id().equals(criterion)) {
                return Optional.of(known);
            }
        }
        return Optional.empty();
    }
}
