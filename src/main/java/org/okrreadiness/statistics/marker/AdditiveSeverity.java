package org.okrreadiness.statistics.marker;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.TDistribution;
import org.okrreadiness.statistics.Estimate;
import org.okrreadiness.statistics.Figure;
import org.okrreadiness.statistics.Interval;
import org.okrreadiness.statistics.SampleSize;
import org.okrreadiness.statistics.linear.Information;

/**
 * Severity in points: each score is what the answer is worth less the marker's severity, plus error, by least squares over the answers
 * that two different markers marked or more. What one marker alone marked, even twice, says nothing of severity and is not counted. Braun,
 * "Understanding scoring reliability: experiments in calibrating essay readers", Journal of Educational Statistics 13 (1988); Searle,
 * "Linear Models" (1971), chapter 7.
 *
 * @param linking who can be compared with whom
 * @param severities of all markers in ascending order, in points, 0 on average, each judged by {@link SampleSize#SEVERITY} in answers
 *     shared with another marker; none unless all are linked and there are two, see {@link #reason()}
 * @param deviation standard deviation of the errors, in points; empty when there are no more scores than effects, and then severities
 *     have no errors
 */
public record AdditiveSeverity(Linking linking, List<Severity> severities, OptionalDouble deviation) {

    private static final double UPPER = 0.975;

    public AdditiveSeverity {
        severities = List.copyOf(severities);
    }

    /** @param markings in any order; several scores of one shared answer by one marker all count */
    public static AdditiveSeverity of(List<Marking> markings) {
        Linking linking = linking(markings);
        return linking.obstacle().isPresent()
                ? new AdditiveSeverity(linking, List.of(), OptionalDouble.empty())
                : Fit.of(shared(markings)).result(linking);
    }

    /** Why there are no severities; empty when there are. */
    public Optional<NoFit> reason() {
        return linking.obstacle();
    }

    private static Linking linking(List<Marking> markings) {
        Facet answers = Facet.of(markings, Marking::answer);
        Facet markers = Facet.of(markings, Marking::marker);
        return Linking.of(information(answers, markers, markings.size()).reduced(), markers, 0);
    }

    private static Information information(Facet answers, Facet markers, int markings) {
        Information information = new Information(answers.size(), markers.size());
        for (int i = 0; i < markings; i++) {
            information.add(1, answers.of(i), markers.of(i));
        }
        return information;
    }

    /** The markings of answers that have two different markers at least. */
    private static List<Marking> shared(List<Marking> markings) {
        Map<Long, Set<Integer>> markers = markings.stream()
                .collect(Collectors.groupingBy(
                        Marking::answer, Collectors.mapping(Marking::marker, Collectors.toSet())));
        return markings.stream()
                .filter(marking -> markers.get(marking.answer()).size() > 1)
                .toList();
    }

    private static final class Fit {

        private final Facet answers;
        private final Facet markers;
        private final double[] scores;
        private final double[][] inverse;
        private final double[] leniency;
        private final double[] worth;

        static Fit of(List<Marking> shared) {
            Facet answers = Facet.of(shared, Marking::answer);
            Facet markers = Facet.of(shared, Marking::marker);
            return new Fit(shared, answers, markers, information(answers, markers, shared.size()));
        }

        private Fit(List<Marking> markings, Facet answers, Facet markers, Information information) {
            this.answers = answers;
            this.markers = markers;
            inverse = information.reduced().inverse();
            // Distances from the first score, so that equal scores leave exactly nothing
            double anchor = markings.get(0).score();
            scores = markings.stream().mapToDouble(one -> one.score() - anchor).toArray();
            double[] ofAnswers = new double[answers.size()];
            double[] ofMarkers = new double[markers.size()];
            for (int i = 0; i < scores.length; i++) {
                ofAnswers[answers.of(i)] += scores[i];
                ofMarkers[markers.of(i)] += scores[i];
            }
            leniency = information.stepOfFew(inverse, ofAnswers, ofMarkers);
            worth = information.stepOfMany(leniency, ofAnswers);
        }

        AdditiveSeverity result(Linking linking) {
            int freedom = scores.length - answers.size() - markers.size() + 1;
            double squares = IntStream.range(0, scores.length)
                    .mapToDouble(i -> scores[i] - worth[answers.of(i)] - leniency[markers.of(i)])
                    .map(residual -> residual * residual)
                    .sum();
            OptionalDouble deviation =
                    freedom > 0 ? OptionalDouble.of(Math.sqrt(squares / freedom)) : OptionalDouble.empty();
            List<Severity> severities = IntStream.range(0, markers.size())
                    .mapToObj(marker -> severity(marker, deviation, freedom))
                    .toList();
            return new AdditiveSeverity(linking, severities, deviation);
        }

        private Severity severity(int marker, OptionalDouble deviation, int freedom) {
            double value = -leniency[marker];
            OptionalDouble error = deviation.isPresent()
                    ? OptionalDouble.of(deviation.getAsDouble() * Math.sqrt(inverse[marker][marker]))
                    : deviation;
            Optional<Interval> interval = error.stream()
                    .map(size -> size * TDistribution.of(freedom).inverseCumulativeProbability(UPPER))
                    .mapToObj(reach -> new Interval(value - reach, value + reach))
                    .findFirst();
            return new Severity(
                    markers.name(marker),
                    new Figure(
                            new Estimate(OptionalDouble.of(value), interval),
                            SampleSize.SEVERITY.judge(compared(marker))),
                    error);
        }

        /** How many answers a marker shares with another. */
        private int compared(int marker) {
            return (int) IntStream.range(0, scores.length)
                    .filter(i -> markers.of(i) == marker)
                    .map(answers::of)
                    .distinct()
                    .count();
        }
    }
}
