package org.okrreadiness.statistics.marker;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.okrreadiness.statistics.linear.Information;

/**
 * Severity in logits by the many-facet Rasch model with a rating scale, {@code log(P(k) / P(k - 1)) = B - D - C - F(k)}: ability of the
 * person, difficulty of the task, severity of the marker, step to level k. Linacre, "Many-Facet Rasch Measurement" (1989); Andrich, "A
 * rating formulation for ordered response categories", Psychometrika 43 (1978).
 *
 * <p>By joint maximum likelihood, which spreads everything a little too far: with m markings of each person by about m / (m - 1). Wright and
 * Douglas, "Best procedures for sample-free item analysis", Applied Psychological Measurement 1 (1977). Errors take the steps as known.
 * Ten markings at each level are the least for steady steps.
 *
 * @param linking who can be compared with whom, without persons, tasks and markers that are extreme: they link nobody
 * @param markers in ascending order; severities are 0 on average over those who are not extreme. An extreme one is placed by a sum 0.3
 *     points less extreme and has no fit. None at all unless all are linked, there are two, every level is given, and the likelihood has a
 *     finite maximum; then there are no steps either
 * @param steps to level 1 and on, in logits, 0 on average
 */
public record ManyFacetRasch(Linking linking, List<RaschMarker> markers, List<Double> steps) {

    public ManyFacetRasch {
        markers = List.copyOf(markers);
        steps = List.copyOf(steps);
    }

    /**
     * @param markings with whole scores from 0 to {@code levels - 1}
     * @param levels how many there are, at least 2
     */
    public static ManyFacetRasch of(List<Marking> markings, int levels) {
        requireLevels(markings, levels);
        int highest = levels - 1;
        List<Marking> inner = Extremes.without(markings, highest);
        Linking linking = linking(inner);
        Optional<RaschMeasures> fitted =
                linking.compares() && usesEveryLevel(inner, levels) ? RaschFit.of(inner, highest) : Optional.empty();
        return fitted.map(measures -> new ManyFacetRasch(
                        linking,
                        markers(markings, measures),
                        DoubleStream.of(measures.steps).boxed().toList()))
                .orElseGet(() -> new ManyFacetRasch(linking, List.of(), List.of()));
    }

    private static void requireLevels(List<Marking> markings, int levels) {
        if (levels < 2) {
            throw new IllegalArgumentException("At least two levels, not " + levels);
        }
        for (Marking marking : markings) {
            double score = marking.score();
            if (!(score >= 0 && score < levels && score == Math.rint(score))) {
                throw new IllegalArgumentException("A level from 0 to " + (levels - 1) + ", not " + score);
            }
        }
    }

    private static boolean usesEveryLevel(List<Marking> markings, int levels) {
        return markings.stream().mapToDouble(Marking::score).distinct().count() == levels;
    }

    /** As the likelihood is linked as a design of sums is, every marking counts alike here. */
    private static Linking linking(List<Marking> markings) {
        Facet persons = Facet.of(markings, Marking::person);
        Facet tasks = Facet.of(markings, Marking::task);
        Facet markers = Facet.of(markings, Marking::marker);
        Information information = new Information(persons.size(), tasks.size() + markers.size());
        for (int i = 0; i < markings.size(); i++) {
            information.add(1, persons.of(i), tasks.of(i), tasks.size() + markers.of(i));
        }
        return Linking.of(information.reduced(), markers, tasks.size());
    }

    private static List<RaschMarker> markers(List<Marking> all, RaschMeasures measures) {
        RaschMarkers reader = new RaschMarkers(measures);
        Stream<RaschMarker> estimated =
                IntStream.range(0, measures.markers.size()).mapToObj(reader::at);
        Stream<RaschMarker> extreme = all.stream()
                .filter(marking -> measures.markers.place(marking.marker()).isEmpty())
                .collect(Collectors.groupingBy(Marking::marker))
                .entrySet()
                .stream()
                .flatMap(entry -> reader.extreme(entry.getKey(), entry.getValue()).stream());
        return Stream.concat(estimated, extreme)
                .sorted((one, two) ->
                        Integer.compare(one.severity().marker(), two.severity().marker()))
                .toList();
    }
}
