package org.okrreadiness.statistics.marker;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/**
 * Persons, tasks and markers with nothing but the lowest or nothing but the highest level: their place on the scale is without bound, so
 * they say nothing about others. Linacre, "Many-Facet Rasch Measurement" (1989).
 */
final class Extremes {

    private static final List<ToIntFunction<Marking>> FACETS = List.of(Marking::person, Marking::task, Marking::marker);

    private Extremes() {}

    /** The markings without them; and, as others may be extreme in what is left, so on until none is. */
    static List<Marking> without(List<Marking> markings, int highest) {
        List<Marking> left = markings;
        int before;
        do {
            before = left.size();
            for (ToIntFunction<Marking> facet : FACETS) {
                left = without(left, facet, highest);
            }
        } while (left.size() < before);
        return left;
    }

    private static List<Marking> without(List<Marking> markings, ToIntFunction<Marking> facet, int highest) {
        Map<Integer, Double> gained = new HashMap<>();
        Map<Integer, Double> missed = new HashMap<>();
        for (Marking marking : markings) {
            gained.merge(facet.applyAsInt(marking), marking.score(), Double::sum);
            missed.merge(facet.applyAsInt(marking), highest - marking.score(), Double::sum);
        }
        return markings.stream()
                .filter(marking -> gained.get(facet.applyAsInt(marking)) > 0)
                .filter(marking -> missed.get(facet.applyAsInt(marking)) > 0)
                .toList();
    }
}
