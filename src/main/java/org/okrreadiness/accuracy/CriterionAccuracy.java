package org.okrreadiness.accuracy;

import java.util.Collections;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import org.okrreadiness.domain.rubric.CriterionId;
import org.okrreadiness.statistics.Estimate;
import org.okrreadiness.statistics.calibration.CalibrationCurve;

/**
 * What is known about the machine's marks on one criterion.
 *
 * @param unmarked rated lines the machine gave no mark on; they are in none of the figures
 * @param raters the most raters any line has
 * @param all on all lines
 * @param auto on the lines whose mark stands without a trainer
 * @param surest on the {@link Accuracy#SUREST_SHARE} of lines the machine is surest of
 * @param trueScores proportional reduction in mean squared error against the raters' true score
 * @param calibration whether its confidences keep their word, the median rating being right
 * @param groups for each group of lines their number and the kappa with the median rating
 */
public record CriterionAccuracy(
        CriterionId criterion,
        int unmarked,
        int raters,
        Agreement all,
        Agreement auto,
        Agreement surest,
        OptionalDouble trueScores,
        CalibrationCurve calibration,
        SortedMap<String, Group> groups) {

    /** One group of lines. */
    public record Group(int n, Estimate machineMedian) {}

    public CriterionAccuracy {
        Objects.requireNonNull(criterion, "criterion");
        groups = Collections.unmodifiableSortedMap(new TreeMap<>(groups));
    }

    /** Share of lines whose mark stands without a trainer. Empty without lines. */
    public OptionalDouble coverage() {
        return all.n() > 0 ? OptionalDouble.of(auto.n() / (double) all.n()) : OptionalDouble.empty();
    }
}
