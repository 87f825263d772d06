package org.okrreadiness.statistics.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.okrreadiness.statistics.Clusters;
import org.okrreadiness.statistics.Sufficiency.Grounds;
import org.okrreadiness.testing.KnownFigures;

class BorderlineTest {

    private static final KnownFigures KNOWN = KnownFigures.of("standard/borderline.csv");
    private static final double[] RATINGS =
            Arrays.stream(KNOWN.data()).mapToDouble(row -> row[0]).toArray();
    private static final double[] SCORES =
            Arrays.stream(KNOWN.data()).mapToDouble(row -> row[1]).toArray();

    @Test
    void agreesWithAnotherProgramOnTheRegression() {
        BorderlineRegression regression =
                BorderlineRegression.of(RATINGS, SCORES, 2).orElseThrow();
        assertThat(regression.cut().value()).hasValueCloseTo(KNOWN.expected("cut"), within(1e-8));
        assertThat(regression.slope()).isCloseTo(KNOWN.expected("slope"), within(1e-8));
        assertThat(regression.intercept()).isCloseTo(KNOWN.expected("intercept"), within(1e-8));
        assertThat(regression.determination()).hasValueCloseTo(KNOWN.expected("determination"), within(1e-8));
        assertThat(regression.cut().grounds()).isEqualTo(Grounds.ENOUGH);
    }

    @Test
    void agreesWithAnotherProgramOnTheBootstrap() {
        BorderlineRegression regression =
                BorderlineRegression.of(RATINGS, SCORES, 2).orElseThrow();
        assertThat(regression.standardError()).hasValueCloseTo(KNOWN.expected("error"), Percentage.withPercentage(6));
        assertThat(regression.cut().interval().orElseThrow().low()).isCloseTo(KNOWN.expected("low"), within(0.3));
        assertThat(regression.cut().interval().orElseThrow().high()).isCloseTo(KNOWN.expected("high"), within(0.3));
    }

    @Test
    void personsSeenTwiceDoNotCountTwice() {
        double[] ratings = twice(RATINGS);
        double[] scores = twice(SCORES);
        Clusters persons = Clusters.by(IntStream.range(0, ratings.length)
                .mapToObj(row -> row % RATINGS.length)
                .toList());
        BorderlineRegression once = BorderlineRegression.of(RATINGS, SCORES, 2).orElseThrow();
        BorderlineRegression again =
                BorderlineRegression.of(ratings, scores, 2, persons).orElseThrow();
        assertThat(again.cut().value()).hasValueCloseTo(KNOWN.expected("cut"), within(1e-8));
        assertThat(again.standardError()).hasValueCloseTo(once.standardError().orElseThrow(), within(1e-8));
        assertThat(again.cut().sufficiency().n()).isEqualTo(40);
    }

    private static double[] twice(double[] values) {
        double[] all = Arrays.copyOf(values, 2 * values.length);
        System.arraycopy(values, 0, all, values.length, values.length);
        return all;
    }

    @Test
    void aShiftOfAllScoresShiftsTheCut() {
        double[] shifted = Arrays.stream(SCORES).map(score -> score - 7).toArray();
        BorderlineRegression before =
                BorderlineRegression.of(RATINGS, SCORES, 2).orElseThrow();
        BorderlineRegression after =
                BorderlineRegression.of(RATINGS, shifted, 2).orElseThrow();
        assertThat(after.cut().value()).hasValueCloseTo(KNOWN.expected("cut") - 7, within(1e-8));
        assertThat(after.standardError()).hasValueCloseTo(before.standardError().orElseThrow(), within(1e-8));
    }

    @Test
    void thereIsNoRegressionOnRatingsThatDoNotVary() {
        assertThat(BorderlineRegression.of(new double[] {3, 3, 3}, new double[] {1, 2, 3}, 2))
                .isEmpty();
        assertThat(BorderlineRegression.of(new double[0], new double[0], 2)).isEmpty();
        assertThat(BorderlineRegression.of(new double[] {3}, new double[] {50}, 2))
                .isEmpty();
        assertThatThrownBy(() -> BorderlineRegression.of(new double[] {3}, new double[0], 2))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> BorderlineGroup.of(new double[] {2}, new double[] {Double.NaN}, 2))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void scoresThatDoNotVaryHaveACutButNothingToExplain() {
        BorderlineRegression regression = BorderlineRegression.of(
                        new double[] {1, 2, 3, 4, 5, 1, 2, 3}, new double[] {50, 50, 50, 50, 50, 50, 50, 50}, 2)
                .orElseThrow();
        assertThat(regression.cut().value()).hasValueCloseTo(50.0, within(1e-12));
        assertThat(regression.standardError()).hasValueCloseTo(0.0, within(1e-12));
        assertThat(regression.determination()).isEmpty();
        assertThat(regression.cut().grounds()).isEqualTo(Grounds.TOO_FEW);
    }

    @Test
    void theBorderlineGroupGivesItsMedianAndMean() {
        BorderlineGroup group = BorderlineGroup.of(RATINGS, SCORES, 2);
        assertThat(group.median().value()).hasValueCloseTo(KNOWN.expected("median"), within(1e-9));
        assertThat(group.mean().value()).hasValueCloseTo(KNOWN.expected("mean"), within(1e-9));
        assertThat(group.median().sufficiency().n()).isEqualTo(9);
        assertThat(group.median().grounds()).isEqualTo(Grounds.TOO_FEW);
        assertThat(BorderlineGroup.of(RATINGS, SCORES, 3).mean().grounds()).isEqualTo(Grounds.ENOUGH);
        assertThat(BorderlineGroup.of(new double[] {2, 2}, new double[] {40, 45}, 2)
                        .median()
                        .value())
                .hasValueCloseTo(42.5, within(1e-12));
    }

    @Test
    void withoutABorderlineGroupThereIsNoCut() {
        BorderlineGroup group = BorderlineGroup.of(RATINGS, SCORES, 2.5);
        assertThat(group.median().value()).isEmpty();
        assertThat(group.mean().value()).isEmpty();
        assertThat(group.mean().interval()).isEmpty();
    }
}
