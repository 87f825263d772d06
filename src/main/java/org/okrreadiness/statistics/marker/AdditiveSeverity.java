package org.okrreadiness.statistics.marker;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.TDistribution;
import org.okrreadiness.statistics.Estimate;
import org.okrreadiness.statistics.Figure;
import org.okrreadiness.statistics.Interval;
import org.okrreadiness.statistics.SampleSize;
import org.okrreadiness.statistics.linear.Information;
import org.okrreadiness.statistics.linear.Spectrum;

/**
 * Severity in points: each score is what the answer is worth less the marker's severity, plus error, by least squares over whatever was
 * marked by two or more. What one marker alone marked adds nothing and is not counted. Braun, "Understanding scoring reliability: experiments in calibrating
 * essay readers", Journal of Educational Statistics 13 (1988); Searle, "Linear Models" (1971), chapter 7.
 *
 * @param linking who can be compared with whom
 * @param severities of all markers in ascending order, in points, 0 on average; none unless all are linked and there are two
 * @param deviation standard deviation of the errors, in points; empty when there are no more scores than effects, and then severities
 *     have no errors
 */
public record AdditiveSeverity(Linking linking, List<Severity> severities, OptionalDouble deviation) {

    private static final double UPPER = 0.975;

    public AdditiveSeverity {
        severities = List.copyOf(severities);
    }

    /** @param markings in any order; several scores of one answer by one marker all count */
    public static AdditiveSeverity of(List<Marking> markings) {
        Facet answers = Facet.of(markings, Marking::answer);
        Facet markers = Facet.of(markings, Marking::marker);
        Information information = new Information(answers.size(), markers.size());
        for (int i = 0; i < markings.size(); i++) {
            information.add(1, answers.of(i), markers.of(i));
        }
        Spectrum spectrum = information.reduced();
        Linking linking = Linking.of(spectrum, markers, 0);
        if (!linking.compares()) {
            return new AdditiveSeverity(linking, List.of(), OptionalDouble.empty());
        }
        return new Fit(markings, answers, markers, information, spectrum.inverse()).result(linking);
    }

    private static final class Fit {

        private final Facet answers;
        private final Facet markers;
        private final double[] scores;
        private final double[][] inverse;
        private final double[] leniency;
        private final double[] worth;

        Fit(List<Marking> markings, Facet answers, Facet markers, Information information, double[][] inverse) {
            this.answers = answers;
            this.markers = markers;
            this.inverse = inverse;
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

        /** How many of a marker's scores are of answers marked more than once. */
        private int compared(int marker) {
            return (int) IntStream.range(0, scores.length)
                    .filter(i -> markers.of(i) == marker && answers.count(answers.of(i)) > 1)
                    .count();
        }
    }
}
