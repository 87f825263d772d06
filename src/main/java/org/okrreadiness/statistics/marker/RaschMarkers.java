package org.okrreadiness.statistics.marker;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.okrreadiness.statistics.Estimate;
import org.okrreadiness.statistics.Figure;
import org.okrreadiness.statistics.Interval;
import org.okrreadiness.statistics.SampleSize;

/** Reads the markers off measures that fit. */
final class RaschMarkers {

    private static final double REACH = NormalDistribution.of(0, 1).inverseCumulativeProbability(0.975);

    /** An extreme sum is taken to be this many points less extreme, which gives it a finite place. */
    private static final double ADJUSTMENT = 0.3;

    private static final double FURTHEST = 30;
    private static final int HALVINGS = 80;

    private final RaschMeasures measures;
    private final double[][] errors;

    RaschMarkers(RaschMeasures measures) {
        this.measures = measures;
        this.errors = measures.information().reduced().inverse();
    }

    /** The marker at a place among those estimated. */
    RaschMarker at(int place) {
        int effect = measures.tasks.size() + place;
        double squares = 0;
        double variances = 0;
        double standardised = 0;
        int count = 0;
        for (int i = 0; i < measures.scores.length; i++) {
            if (measures.markers.of(i) == place) {
                Response response = measures.response(i);
                double residual = measures.scores[i] - response.mean();
                double square = residual * residual;
                squares += square;
                variances += response.variance();
                standardised += square / response.variance();
                count++;
            }
        }
        Severity severity =
                severity(measures.markers.name(place), measures.severity(place), errors[effect][effect], count);
        return new RaschMarker(
                severity, OptionalDouble.of(squares / variances), OptionalDouble.of(standardised / count));
    }

    /**
     * A marker who only gave the lowest or only the highest level in use, the others being held.
     *
     * @param own all of the marker's markings
     * @return empty when none is of a person and a task that were estimated
     */
    Optional<RaschMarker> extreme(int marker, List<Marking> own) {
        // Only these: how somebody was marked who was set aside says nothing of the direction.
        List<Marking> located = own.stream()
                .filter(marking -> measures.location(marking).isPresent())
                .toList();
        double[] locations = located.stream()
                .map(measures::location)
                .flatMapToDouble(OptionalDouble::stream)
                .toArray();
        if (locations.length == 0) {
            return Optional.empty();
        }
        double sum = adjustedSum(located.get(0).score(), locations.length);
        double low = -FURTHEST;
        double high = FURTHEST;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            boolean expectsMore = expected(locations, middle) > sum;
            low = expectsMore ? middle : low;
            high = expectsMore ? high : middle;
        }
        double found = low;
        double information = IntStream.range(0, locations.length)
                .mapToDouble(i -> measures.responseAt(locations[i] - found).variance())
                .sum();
        Severity severity = severity(marker, found, 1 / information, locations.length);
        return Optional.of(new RaschMarker(severity, OptionalDouble.empty(), OptionalDouble.empty()));
    }

    /** A level that only extreme markers gave counts as the nearest in use. */
    private double adjustedSum(double level, int count) {
        int lowest = measures.levels[0];
        int highest = measures.levels[measures.levels.length - 1];
        return level > lowest ? (double) highest * count - ADJUSTMENT : (double) lowest * count + ADJUSTMENT;
    }

    private double expected(double[] locations, double severity) {
        return IntStream.range(0, locations.length)
                .mapToDouble(i -> measures.responseAt(locations[i] - severity).mean())
                .sum();
    }

    private static Severity severity(int marker, double value, double variance, int markings) {
        double error = Math.sqrt(variance);
        Interval interval = new Interval(value - REACH * error, value + REACH * error);
        return new Severity(
                marker,
                new Figure(
                        new Estimate(OptionalDouble.of(value), Optional.of(interval)),
                        SampleSize.SEVERITY.judge(markings)),
                OptionalDouble.of(error));
    }
}
