package org.okrreadiness.statistics.marker;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Severity in logits by the many-facet Rasch model with a rating scale, {@code log(P(k) / P(k - 1)) = B - D - C - F(k)}: ability of the
 * person, difficulty of the task, severity of the marker, step to level k. Linacre, "Many-Facet Rasch Measurement" (1989); Andrich, "A
 * rating formulation for ordered response categories", Psychometrika 43 (1978).
 *
 * <p>By joint maximum likelihood, which spreads everything a little too far: with m markings of each person by about m / (m - 1). Wright and
 * Douglas, "Best procedures for sample-free item analysis", Applied Psychological Measurement 1 (1977). Errors take the steps as known.
 * Ten markings at each level are the least for steady steps.
 *
 * <p>Levels that nobody gave are no obstacle. At an end the scale is shorter for it. One in between keeps its place and has no chance, so that
 * the steps on both sides of it become one: Wilson, "Unobserved or null categories", Rasch Measurement Transactions 5 (1991).
 *
 * @param linking who can be compared with whom, without persons, tasks and markers that are extreme: they link nobody
 * @param levels those in use, ascending, without extreme persons, tasks and markers
 * @param markers in ascending order; severities are 0 on average over those who are not extreme. An extreme one is placed by a sum 0.3
 *     points less extreme and has no fit
 * @param steps to the second level in use and on: the location, in logits, where it is as likely as the one before. Their mean is 0, those
 *     over several levels counting as so many. None without markers
 * @param reason why there are no markers; empty when there are
 */
public record ManyFacetRasch(
        Linking linking, List<Integer> levels, List<RaschMarker> markers, List<Double> steps, Optional<NoFit> reason) {

    public ManyFacetRasch {
        levels = List.copyOf(levels);
        markers = List.copyOf(markers);
        steps = List.copyOf(steps);
        if (markers.isEmpty() != reason.isPresent()) {
            throw new IllegalArgumentException("Either markers or a reason");
        }
    }

    /**
     * @param markings with whole scores from 0 to {@code levels - 1}; of several criteria those of one criterion, or each criterion as a
     *     task
     * @param levels how many there are, at least 2
     * @throws IllegalArgumentException for any other score
     */
    public static ManyFacetRasch of(List<Marking> markings, int levels) {
        requireLevels(markings, levels);
        Informative informative = Informative.of(markings);
        Linking linking = informative.linking();
        Optional<NoFit> obstacle = obstacle(informative, linking);
        if (obstacle.isPresent()) {
            return without(linking, informative, obstacle.get());
        }
        return RaschFit.of(informative)
                .map(measures -> new ManyFacetRasch(
                        linking, informative.levels(), markers(markings, measures), steps(measures), Optional.empty()))
                .orElseGet(() -> without(linking, informative, NoFit.NOT_CONVERGED));
    }

    private static ManyFacetRasch without(Linking linking, Informative informative, NoFit reason) {
        return new ManyFacetRasch(linking, informative.levels(), List.of(), List.of(), Optional.of(reason));
    }

    private static Optional<NoFit> obstacle(Informative informative, Linking linking) {
        Optional<NoFit> obstacle = linking.obstacle();
        boolean few = informative.markings().size() <= informative.unknowns();
        return obstacle.isEmpty() && few ? Optional.of(NoFit.TOO_FEW_OBSERVATIONS) : obstacle;
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

    private static List<Double> steps(RaschMeasures measures) {
        return IntStream.range(0, measures.steps.length)
                .mapToObj(step -> measures.steps[step] / (measures.levels[step + 1] - measures.levels[step]))
                .toList();
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
