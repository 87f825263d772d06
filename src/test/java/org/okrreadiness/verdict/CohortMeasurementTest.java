package org.okrreadiness.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.okrreadiness.domain.assessment.Measurement;

class CohortMeasurementTest {

    private static final List<String> UNEQUAL = List.of("a", "a", "a", "b", "c", "c", "d", "d", "d", "d");

    @Test
    void findsTheComponentsThatScoresWereMadeOf() {
        Measurement found = CohortMeasurement.of(UNEQUAL, scores(UNEQUAL, 4000, 10, 8, 20, 1))
                .orElseThrow();
        double all = 100 + 64 + 400;
        assertThat(found.singleTask()).isCloseTo(100 / all, within(0.02));
        assertThat(found.sameCase()).isCloseTo(64 / all, within(0.02));
        assertThat(found.spread()).isCloseTo(Math.sqrt(all), within(0.4));
        assertThat(found.persons()).isEqualTo(4000);
    }

    @Test
    void isRightOnAverageWithThirtyPeopleToo() {
        double singleTask = 0;
        for (int seed = 0; seed < 200; seed++) {
            singleTask += CohortMeasurement.of(UNEQUAL, scores(UNEQUAL, 30, 12, 5, 20, seed))
                            .orElseThrow()
                            .singleTask()
                    / 200;
        }
        assertThat(singleTask).isCloseTo(144 / (144 + 25 + 400.0), within(0.02));
    }

    @Test
    void howHardTasksAreDoesNotEnter() {
        double[][] scores = scores(UNEQUAL, 40, 10, 8, 20, 1);
        Measurement before = CohortMeasurement.of(UNEQUAL, scores).orElseThrow();
        for (double[] person : scores) {
            person[3] -= 30;
        }
        assertThat(CohortMeasurement.of(UNEQUAL, scores).orElseThrow().singleTask())
                .isCloseTo(before.singleTask(), within(1e-9));
    }

    @Test
    void aNegativeComponentIsNone() {
        List<String> cases = List.of("a", "a", "b", "b");
        double[][] scores = new double[30][];
        for (int p = 0; p < 30; p++) {
            int up = p % 2 == 0 ? 10 : -10;
            // Whoever is good at one task of a case is bad at the other.
            scores[p] = new double[] {50 + up, 50 - up, 50 - up, 50 + up};
        }
        Measurement found = CohortMeasurement.of(cases, scores).orElseThrow();
        assertThat(found.singleTask()).isZero();
        assertThat(found.sameCase()).isZero();
    }

    @Test
    void withOneTaskToACaseNothingIsSaidAboutCases() {
        List<String> cases = List.of("a", "b", "c", "d", "e");
        Measurement found =
                CohortMeasurement.of(cases, scores(cases, 3000, 10, 0, 20, 1)).orElseThrow();
        assertThat(found.sameCase()).isZero();
        assertThat(found.singleTask()).isCloseTo(0.2, within(0.03));
    }

    @Test
    void saysNothingOfFewPeopleOneCaseOrNoDifferences() {
        assertThat(CohortMeasurement.of(UNEQUAL, scores(UNEQUAL, 29, 10, 8, 20, 1)))
                .isEmpty();
        List<String> one = List.of("a", "a");
        assertThat(CohortMeasurement.of(one, scores(one, 40, 10, 8, 20, 1))).isEmpty();
        assertThat(CohortMeasurement.of(UNEQUAL, new double[40][UNEQUAL.size()]))
                .isEmpty();
    }

    /** Standard deviations of persons, persons x cases, persons x tasks. */
    private static double[][] scores(
            List<String> cases, int people, double person, double ofCase, double task, long seed) {
        Random random = new Random(seed);
        List<String> names = new ArrayList<>(cases.stream().distinct().toList());
        double[][] scores = new double[people][cases.size()];
        for (double[] row : scores) {
            double own = person * random.nextGaussian();
            double[] inCase = names.stream()
                    .mapToDouble(name -> ofCase * random.nextGaussian())
                    .toArray();
            for (int t = 0; t < row.length; t++) {
                row[t] = 60 + t + own + inCase[names.indexOf(cases.get(t))] + task * random.nextGaussian();
            }
        }
        return scores;
    }
}
