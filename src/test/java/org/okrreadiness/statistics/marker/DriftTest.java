package org.okrreadiness.statistics.marker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.okrreadiness.statistics.Sufficiency.Grounds;
import org.okrreadiness.testing.KnownFigures;

class DriftTest {

    private static final KnownFigures KNOWN = KnownFigures.of("marker/drift.csv");

    private static List<double[]> periods(double shift) {
        return Arrays.stream(KNOWN.data())
                .map(row -> Arrays.stream(row)
                        .filter(difference -> !Double.isNaN(difference))
                        .map(difference -> difference + shift)
                        .toArray())
                .toList();
    }

    @Test
    void agreesWithAverageAndLimitsWrittenOut() {
        Drift drift = Drift.of(periods(0));
        assertThat(drift.points()).extracting(Drift.Point::period).containsExactly(0, 1, 3, 4);
        for (Drift.Point point : drift.points()) {
            assertThat(point.average()).isCloseTo(KNOWN.expected("average." + point.period()), within(1e-8));
            assertThat(point.limit()).hasValueCloseTo(KNOWN.expected("limit." + point.period()), within(1e-8));
            assertThat(point.sufficiency().grounds()).isEqualTo(Grounds.TOO_FEW);
        }
        assertThat(drift.points()).extracting(Drift.Point::isOutside).containsExactly(false, false, true, true);
    }

    @Test
    void theLimitsDoNotDependOnWhereTheMarkerIs() {
        List<Drift.Point> before = Drift.of(periods(0)).points();
        List<Drift.Point> after = Drift.of(periods(-2)).points();
        for (int i = 0; i < before.size(); i++) {
            assertThat(after.get(i).limit())
                    .hasValueCloseTo(before.get(i).limit().orElseThrow(), within(1e-9));
        }
        assertThat(after.get(0).isOutside()).isTrue();
    }

    @Test
    void aMarkerWhoDoesNotDriftIsSeldomAccused() {
        Random random = new Random(2);
        int accused = 0;
        for (int marker = 0; marker < 200; marker++) {
            accused += goesOutside(random, 0) ? 1 : 0;
        }
        assertThat(accused).isLessThan(12);
    }

    @Test
    void aMarkerWhoDriftsIsFoundWithinAYear() {
        Random random = new Random(2);
        int found = 0;
        for (int marker = 0; marker < 50; marker++) {
            found += goesOutside(random, 0.1) ? 1 : 0;
        }
        assertThat(found).isEqualTo(50);
    }

    /** Ten anchors a month for a year, on which a marker of error 1 is a little more severe each month. */
    private static boolean goesOutside(Random random, double monthly) {
        List<double[]> months = IntStream.range(0, 12)
                .mapToObj(month -> IntStream.range(0, 10)
                        .mapToDouble(anchor -> random.nextGaussian() - monthly * month)
                        .toArray())
                .toList();
        return Drift.of(months).points().stream().anyMatch(Drift.Point::isOutside);
    }

    @Test
    void singleAnchorsHaveNoLimits() {
        List<Drift.Point> points =
                Drift.of(List.of(new double[] {2}, new double[] {3})).points();
        assertThat(points.get(1).average()).isCloseTo(0.92, within(1e-12));
        assertThat(points.get(1).limit()).isEmpty();
        assertThat(points.get(1).isOutside()).isFalse();
    }

    @Test
    void withoutAnchorsThereIsNothingToSay() {
        assertThat(Drift.of(List.of()).points()).isEmpty();
        assertThat(Drift.of(List.of(new double[0])).points()).isEmpty();
        assertThatThrownBy(() -> Drift.of(List.of(new double[] {Double.NaN})))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
