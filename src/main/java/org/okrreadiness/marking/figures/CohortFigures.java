package org.okrreadiness.marking.figures;

import java.util.List;
import java.util.Objects;

/**
 * Everything there is to say in figures about one cohort. Each figure carries how many observations it rests on.
 *
 * @param agreements among all markers, among pairs of them, and between people and scorer
 */
public record CohortFigures(
        List<Agreement> agreements,
        Severities severities,
        List<MarkerFigures> markers,
        List<ItemFigures> items,
        List<DisputeRate> disputes) {

    public CohortFigures {
        agreements = List.copyOf(agreements);
        Objects.requireNonNull(severities, "severities");
        markers = List.copyOf(markers);
        items = List.copyOf(items);
        disputes = List.copyOf(disputes);
    }
}
