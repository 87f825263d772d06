package org.okrreadiness.domain.situation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A measure of the case.
 *
 * @param id unique in the scenario
 * @param names the name first, then other ways people say it
 * @param scale unit, family and which way is better
 * @param today today's value in the unit; empty when nobody knows it yet, which is itself something to notice
 * @param stretch targets that are hard yet conceivable within one cycle; empty when the author gives none
 */
public record MetricDefinition(
        String id, List<String> names, MetricScale scale, OptionalDouble today, Optional<Band> stretch) {

    public MetricDefinition {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(scale, "scale");
        Objects.requireNonNull(today, "today");
        Objects.requireNonNull(stretch, "stretch");
        names = List.copyOf(names);
        if (names.isEmpty()) {
            throw new IllegalArgumentException("Metric " + id + " has no name");
        }
    }

    public String name() {
        return names.get(0);
    }
}
