package org.okrreadiness.statistics.marker;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.okrreadiness.statistics.linear.Information;

/** Where persons, tasks, markers and the steps between levels stand, in logits. {@link RaschFit} moves them until they fit. */
final class RaschMeasures {

    final Facet persons;
    final Facet tasks;
    final Facet markers;
    final double[] scores;

    /** Those in use, ascending. */
    final int[] levels;

    final double[] ability;

    /** Easiness of tasks, then leniency of markers. */
    final double[] ease;

    /** To the second level in use and on. */
    final double[] steps;

    RaschMeasures(Informative informative) {
        List<Marking> markings = informative.markings();
        persons = Facet.of(markings, Marking::person);
        tasks = Facet.of(markings, Marking::task);
        markers = Facet.of(markings, Marking::marker);
        scores = markings.stream().mapToDouble(Marking::score).toArray();
        levels = informative.levels().stream().mapToInt(Integer::intValue).toArray();
        ability = new double[persons.size()];
        ease = new double[tasks.size() + markers.size()];
        steps = new double[levels.length - 1];
    }

    /** What is expected of a marking. */
    Response response(int marking) {
        int task = tasks.of(marking);
        return responseAt(ability[persons.of(marking)] + ease[task] + ease[lenience(marking)]);
    }

    Response responseAt(double location) {
        return Response.of(location, levels, steps);
    }

    /** Where among the effects the marker of a marking stands. */
    int lenience(int marking) {
        return tasks.size() + markers.of(marking);
    }

    /** Whether nothing is on its way to infinity. */
    boolean isWithin(double bound) {
        return Stream.of(ability, ease, steps)
                .flatMapToDouble(DoubleStream::of)
                .allMatch(logits -> Math.abs(logits) < bound);
    }

    /** What the markings say about tasks and markers, persons being estimated as well, the steps taken as known. */
    Information information() {
        Information information = new Information(ability.length, ease.length);
        for (int i = 0; i < scores.length; i++) {
            information.add(response(i).variance(), persons.of(i), tasks.of(i), lenience(i));
        }
        return information;
    }

    /** How much the marker at a place is above the markers' mean severity. */
    double severity(int place) {
        return meanLenience() - ease[tasks.size() + place];
    }

    private double meanLenience() {
        return DoubleStream.of(ease).skip(tasks.size()).average().orElse(0);
    }

    /** The location of an answer for a marker of mean severity; empty for a person or task that was not estimated. */
    OptionalDouble location(Marking marking) {
        return persons.place(marking.person()).isPresent()
                        && tasks.place(marking.task()).isPresent()
                ? OptionalDouble.of(ability[persons.place(marking.person()).getAsInt()]
                        + ease[tasks.place(marking.task()).getAsInt()]
                        + meanLenience())
                : OptionalDouble.empty();
    }
}
