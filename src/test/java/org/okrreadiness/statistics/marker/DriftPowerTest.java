package org.okrreadiness.statistics.marker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How often the limits of {@link Drift} flag markers who drift, and markers who do not. */
class DriftPowerTest {

    private static final int TERMS = 1000;
    private static final int ANCHORS = 10;
    private static final int PLACES = 4;

    @ParameterizedTest
    @CsvSource({
        "4, 0, 0, 0.03",
        "8, 0, 0, 0.05",
        "16, 0, 0, 0.07",
        "4, 0.25, 0.5, 0.7",
        "8, 0.25, 0.93, 1",
        "4, 0.5, 0.97, 1",
        "2, 1, 0.97, 1"
    })
    void flagsThoseWhoDriftAndFewOthers(int periods, double severer, double atLeast, double atMost) {
        SplittableRandom random = new SplittableRandom(7);
        int flagged = 0;
        for (int term = 0; term < TERMS; term++) {
            Drift drift = Drift.of(term(periods, severer, random));
            flagged += drift.points().stream().anyMatch(Drift.Point::isOutside) ? 1 : 0;
        }
        assertThat(flagged / (double) TERMS).isBetween(atLeast, atMost);
    }

    /** @param severer share of levels that are given one too low from the middle of the term on */
    private static List<double[]> term(int periods, double severer, SplittableRandom random) {
        List<double[]> term = new ArrayList<>();
        for (int period = 0; period < periods; period++) {
            double[] differences = new double[ANCHORS];
            for (int anchor = 0; anchor < ANCHORS; anchor++) {
                differences[anchor] = difference(period >= periods / 2 ? severer : 0, random);
            }
            term.add(differences);
        }
        return term;
    }

    /** Mean over the places of one answer; one level in seven is one off, whoever gives it. */
    private static double difference(double severer, SplittableRandom random) {
        double sum = 0;
        for (int place = 0; place < PLACES; place++) {
            int definitive = random.nextInt(4);
            int drawn = random.nextInt(14);
            int given = definitive + (drawn == 0 ? 1 : drawn == 1 ? -1 : 0) - (random.nextDouble() < severer ? 1 : 0);
            sum += Math.max(0, Math.min(3, given)) - definitive;
        }
        return sum / PLACES;
    }
}
