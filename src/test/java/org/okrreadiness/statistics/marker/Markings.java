package org.okrreadiness.statistics.marker;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** Markings to test with. */
final class Markings {

    private Markings() {}

    /** Rows of person, task, marker and score. */
    static List<Marking> of(double[]... rows) {
        return Arrays.stream(rows)
                .map(row -> new Marking((int) row[0], (int) row[1], (int) row[2], row[3]))
                .toList();
    }

    static List<Marking> each(List<Marking> markings, UnaryOperator<Marking> change) {
        return markings.stream().map(change).toList();
    }

    /** The score of one marking whose true place is known. */
    @FunctionalInterface
    interface Score {
        double of(double ability, double difficulty, double severity, Random random);
    }

    /** Each answer marked by two of the markers, drawn at random. */
    static List<Marking> simulated(int persons, int tasks, double[] severities, Random random, Score score) {
        List<Marking> markings = new ArrayList<>();
        List<Integer> markers =
                new ArrayList<>(IntStream.range(0, severities.length).boxed().toList());
        for (int person = 0; person < persons; person++) {
            double ability = random.nextGaussian();
            for (int task = 0; task < tasks; task++) {
                double difficulty = 0.3 * task - 0.15 * (tasks - 1);
                Collections.shuffle(markers, random);
                for (int marker : markers.subList(0, 2)) {
                    double points = score.of(ability, difficulty, severities[marker], random);
                    markings.add(new Marking(person, task, marker, points));
                }
            }
        }
        return markings;
    }
}
