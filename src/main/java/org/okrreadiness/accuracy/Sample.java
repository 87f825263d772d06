package org.okrreadiness.accuracy;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.okrreadiness.accuracy.CriterionAccuracy.Group;
import org.okrreadiness.domain.rubric.Level;
import org.okrreadiness.statistics.Bootstrap;
import org.okrreadiness.statistics.Estimate;
import org.okrreadiness.statistics.agreement.ConfusionMatrix;
import org.okrreadiness.statistics.agreement.Panel;
import org.okrreadiness.statistics.calibration.CalibrationCurve;
import org.okrreadiness.statistics.calibration.Forecast;
import org.okrreadiness.statistics.calibration.Surest;

/** All observations under one criterion, as columns that figures can be computed from. */
final class Sample {

    private static final int LEVELS = Level.values().length;
    private static final int BINS = 10;

    private final List<Observation> observations;
    private final Bootstrap bootstrap;
    private final Panel panel;
    private final int[] medians;
    private final int[] machine;

    Sample(List<Observation> observations, Bootstrap bootstrap) {
        this.observations = observations;
        this.bootstrap = bootstrap;
        this.panel =
                Panel.of(LEVELS, observations.stream().map(Observation::ratings).toList());
        this.medians = panel.medians();
        this.machine = observations.stream().mapToInt(Observation::machine).toArray();
    }

    Panel panel() {
        return panel;
    }

    int[] machine() {
        return machine;
    }

    int median(int item) {
        return medians[item];
    }

    int[] everything() {
        return where(observation -> true);
    }

    int[] auto() {
        return where(Observation::auto);
    }

    int[] surest(double share) {
        return Surest.of(confidences(), share);
    }

    private int[] where(Predicate<Observation> wanted) {
        return IntStream.range(0, observations.size())
                .filter(item -> wanted.test(observations.get(item)))
                .toArray();
    }

    Agreement agreement(int[] items) {
        ConfusionMatrix matrix = matrix(items);
        return new Agreement(
                items.length,
                withMedian(items),
                bootstrap.estimate(items, chosen -> panel.meanKappaWith(machine, chosen)),
                bootstrap.estimate(items, panel::meanPairKappa),
                matrix.exact(),
                matrix.adjacent(),
                matrix.standardisedMeanDifference(),
                IntStream.range(0, LEVELS).mapToObj(matrix::recall).toList(),
                matrix.rows());
    }

    private Estimate withMedian(int[] items) {
        return bootstrap.estimate(items, chosen -> matrix(chosen).quadraticWeightedKappa());
    }

    private ConfusionMatrix matrix(int[] items) {
        return ConfusionMatrix.of(LEVELS, medians, machine, items);
    }

    SortedMap<String, Group> groups() {
        SortedMap<String, Group> groups = new TreeMap<>();
        observations.stream()
                .map(Observation::group)
                .filter(name -> !name.isEmpty())
                .distinct()
                .forEach(name -> groups.put(name, group(name)));
        return groups;
    }

    private Group group(String name) {
        int[] items = where(observation -> observation.group().equals(name));
        return new Group(items.length, withMedian(items));
    }

    CalibrationCurve calibration() {
        double[] confidences = confidences();
        List<Forecast> forecasts = IntStream.range(0, machine.length)
                .mapToObj(item -> Forecast.of(confidences[item], machine[item] == medians[item]))
                .toList();
        return CalibrationCurve.of(forecasts, BINS);
    }

    private double[] confidences() {
        return observations.stream().mapToDouble(Observation::confidence).toArray();
    }
}
