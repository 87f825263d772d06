package org.okrreadiness.statistics.marker;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.okrreadiness.statistics.linear.Information;

/**
 * The markings that say something about others, and the levels they use. Persons, tasks and markers with nothing but the lowest or
 * nothing but the highest level have a place on the scale without bound and say nothing: Linacre, "Many-Facet Rasch Measurement" (1989).
 *
 * @param markings none of an extreme person, task or marker
 * @param levels those given in them, ascending; fewer than there are where nobody gave one, and none or at least two
 */
record Informative(List<Marking> markings, List<Integer> levels) {

    private static final List<ToIntFunction<Marking>> FACETS = List.of(Marking::person, Marking::task, Marking::marker);

    /** As others may be extreme in what is left, and an end of the scale out of use, so on until neither is. */
    static Informative of(List<Marking> markings) {
        Informative left = counted(markings);
        int before;
        do {
            before = left.markings.size();
            for (ToIntFunction<Marking> facet : FACETS) {
                left = left.withoutExtremes(facet);
            }
        } while (left.markings.size() < before);
        return left;
    }

    private static Informative counted(List<Marking> markings) {
        return new Informative(
                markings,
                markings.stream()
                        .map(marking -> (int) marking.score())
                        .distinct()
                        .sorted()
                        .toList());
    }

    private Informative withoutExtremes(ToIntFunction<Marking> facet) {
        Map<Integer, Double> gained = new HashMap<>();
        Map<Integer, Double> missed = new HashMap<>();
        for (Marking marking : markings) {
            gained.merge(facet.applyAsInt(marking), marking.score() - levels.get(0), Double::sum);
            missed.merge(facet.applyAsInt(marking), levels.get(levels.size() - 1) - marking.score(), Double::sum);
        }
        return counted(markings.stream()
                .filter(marking -> gained.get(facet.applyAsInt(marking)) > 0)
                .filter(marking -> missed.get(facet.applyAsInt(marking)) > 0)
                .toList());
    }

    /** As the likelihood is linked as a design of sums is, every marking counts alike here. */
    Linking linking() {
        Facet persons = Facet.of(markings, Marking::person);
        Facet tasks = Facet.of(markings, Marking::task);
        Facet markers = Facet.of(markings, Marking::marker);
        Information information = new Information(persons.size(), tasks.size() + markers.size());
        for (int i = 0; i < markings.size(); i++) {
            information.add(1, persons.of(i), tasks.of(i), tasks.size() + markers.of(i));
        }
        return Linking.of(information.reduced(), markers, tasks.size());
    }

    /** At least as many places and steps as there are to find: the origins of tasks, markers and steps are given. */
    int unknowns() {
        int elements = FACETS.stream()
                .mapToInt(facet ->
                        (int) markings.stream().mapToInt(facet).distinct().count())
                .sum();
        return elements - 2 + levels.size() - 2;
    }
}
