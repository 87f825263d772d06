package org.okrreadiness.statistics.generalisability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.okrreadiness.statistics.Sufficiency.Grounds;
import org.okrreadiness.testing.KnownFigures;

class StudiesTest {

    private static final Offset<Double> CLOSE = within(1e-6);
    private static final KnownFigures CROSSED = KnownFigures.of("generalisability/brennan-3.csv");
    private static final KnownFigures NESTED = KnownFigures.of("generalisability/brennan-4.csv");

    /** Columns run through the first facet fastest, as in the crossed data. */
    private static double[][][] secondFacetSlowest(double[][] rows, int first) {
        return Arrays.stream(rows)
                .map(row -> IntStream.range(0, first)
                        .mapToObj(i -> IntStream.range(0, row.length / first)
                                .mapToDouble(j -> row[j * first + i])
                                .toArray())
                        .toArray(double[][]::new))
                .toArray(double[][][]::new);
    }

    private static double[][][] firstFacetSlowest(double[][] rows, int second) {
        return Arrays.stream(rows)
                .map(row -> IntStream.range(0, row.length / second)
                        .mapToObj(i -> Arrays.copyOfRange(row, i * second, (i + 1) * second))
                        .toArray(double[][]::new))
                .toArray(double[][][]::new);
    }

    @Test
    void agreesWithRestrictedLikelihoodOnBrennansCrossedData() {
        CrossedStudy study =
                CrossedStudy.of(secondFacetSlowest(CROSSED.data(), 4)).orElseThrow();
        assertComponent(study.person(), CROSSED, "person");
        assertComponent(study.task(), CROSSED, "task");
        assertComponent(study.rater(), CROSSED, "rater");
        assertComponent(study.personTask(), CROSSED, "personTask");
        assertComponent(study.personRater(), CROSSED, "personRater");
        assertComponent(study.taskRater(), CROSSED, "taskRater");
        assertComponent(study.residual(), CROSSED, "residual");
        assertThat(study.with(4, 2).generalisability()).hasValueCloseTo(CROSSED.expected("g"), CLOSE);
        assertThat(study.sufficiency().grounds()).isEqualTo(Grounds.TOO_FEW);
    }

    private static void assertComponent(VarianceComponent component, KnownFigures known, String name) {
        assertThat(component.value()).as(name).isCloseTo(known.expected(name), CLOSE);
        assertThat(component.setToZero()).isFalse();
    }

    @Test
    void agreesWithRestrictedLikelihoodOnBrennansNestedData() {
        CaseStudy study = CaseStudy.of(firstFacetSlowest(NESTED.data(), 4)).orElseThrow();
        assertComponent(study.person(), NESTED, "person");
        assertComponent(study.caseDifficulty(), NESTED, "case");
        assertComponent(study.task(), NESTED, "task");
        assertComponent(study.personCase(), NESTED, "personCase");
        assertComponent(study.residual(), NESTED, "residual");
    }

    @Test
    void agreesWithRestrictedLikelihoodOnPersonsAndTasks() {
        PersonTaskStudy study = PersonTaskStudy.of(NESTED.data()).orElseThrow();
        assertComponent(study.person(), NESTED, "crossed.person");
        assertComponent(study.task(), NESTED, "crossed.task");
        assertComponent(study.residual(), NESTED, "crossed.residual");
        // The coefficient for as many tasks as there were is Cronbach's alpha.
        assertThat(study.with(12).generalisability()).hasValueCloseTo(NESTED.expected("crossed.alpha"), CLOSE);
    }

    /** The errors written out by hand for three tasks and two raters, and for two cases of five tasks. */
    @Test
    void otherNumbersOfTasksAndRatersDivideTheirOwnErrorsOnly() {
        Decision crossed = CrossedStudy.of(secondFacetSlowest(CROSSED.data(), 4))
                .orElseThrow()
                .with(3, 2);
        double relative = 0.575 / 3 + 0.100925926 / 2 + 0.935185185 / 6;
        double absolute = relative + 0.441666667 / 3 + 0.007407407 / 2 + 0.156481481 / 6;
        assertThat(crossed.generalisability()).hasValueCloseTo(0.552777778 / (0.552777778 + relative), CLOSE);
        assertThat(crossed.dependability()).hasValueCloseTo(0.552777778 / (0.552777778 + absolute), CLOSE);

        Decision nested =
                CaseStudy.of(firstFacetSlowest(NESTED.data(), 4)).orElseThrow().with(2, 5);
        double ofCases = 0.559567913 / 2 + 2.380246882 / 10;
        double withDifficulty = ofCases + 0.325154392 / 2 + 0.647530960 / 10;
        assertThat(nested.generalisability()).hasValueCloseTo(0.473148126 / (0.473148126 + ofCases), CLOSE);
        assertThat(nested.dependability()).hasValueCloseTo(0.473148126 / (0.473148126 + withDifficulty), CLOSE);
    }

    @Test
    void tasksOfMoreCasesAreWorthMore() {
        CaseStudy study = CaseStudy.of(firstFacetSlowest(NESTED.data(), 4)).orElseThrow();
        assertThat(study.with(5, 2).generalisability().orElseThrow())
                .isGreaterThan(study.with(1, 10).generalisability().orElseThrow());
    }

    @Test
    void findsTheComponentsThatScoresWereMadeOf() {
        CrossedStudy study =
                CrossedStudy.of(simulated(new Random(23), 400, 40, 40)).orElseThrow();
        assertThat(study.person().value()).isCloseTo(4, within(0.6));
        assertThat(study.task().value()).isCloseTo(1, within(0.5));
        assertThat(study.rater().value()).isCloseTo(0.25, within(0.15));
        assertThat(study.personTask().value()).isCloseTo(2.25, within(0.15));
        assertThat(study.residual().value()).isCloseTo(1, within(0.05));
        assertThat(study.sufficiency().grounds()).isEqualTo(Grounds.ENOUGH);
    }

    /** Variances: persons 4, tasks 1, raters 0.25, persons with tasks 2.25, residual 1, nothing else. */
    private static double[][][] simulated(Random random, int persons, int tasks, int raters) {
        double[] task = random.doubles(tasks).map(any -> random.nextGaussian()).toArray();
        double[] rater =
                random.doubles(raters).map(any -> 0.5 * random.nextGaussian()).toArray();
        double[][][] scores = new double[persons][tasks][raters];
        for (double[][] person : scores) {
            double ability = 2 * random.nextGaussian();
            for (int t = 0; t < tasks; t++) {
                double ofTask = ability + task[t] + 1.5 * random.nextGaussian();
                Arrays.setAll(person[t], r -> ofTask + rater[r] + random.nextGaussian());
            }
        }
        return scores;
    }

    @Test
    void anotherOrderOrUnitChangesNoShare() {
        double[][][] scores = secondFacetSlowest(CROSSED.data(), 4);
        double[][][] changed = Arrays.stream(scores)
                .map(person -> Arrays.stream(person)
                        .map(task -> new double[] {10 * task[1] + 500, 10 * task[0] + 500})
                        .toArray(double[][]::new))
                .toArray(double[][][]::new);
        CrossedStudy study = CrossedStudy.of(changed).orElseThrow();
        assertThat(study.person().value()).isCloseTo(100 * CROSSED.expected("person"), within(1e-4));
        assertThat(study.with(4, 2).generalisability()).hasValueCloseTo(CROSSED.expected("g"), CLOSE);
    }

    @Test
    void aNegativeComponentIsSetToZeroAndSaysSo() {
        // Two persons who are exactly as good over all, each on another task
        PersonTaskStudy study =
                PersonTaskStudy.of(new double[][] {{0, 4}, {4, 0}}).orElseThrow();
        assertThat(study.person().estimated()).isNegative();
        assertThat(study.person().value()).isZero();
        assertThat(study.person().setToZero()).isTrue();
        assertThat(study.with(2).generalisability()).hasValue(0);
    }

    @Test
    void equalScoresHaveNoCoefficient() {
        double[][][] scores = new double[3][2][2];
        for (double[][] person : scores) {
            for (double[] task : person) {
                Arrays.fill(task, 0.1);
            }
        }
        CrossedStudy study = CrossedStudy.of(scores).orElseThrow();
        assertThat(study.person().setToZero()).isFalse();
        assertThat(study.with(2, 2).generalisability()).isEmpty();
        assertThat(study.with(2, 2).dependability()).isEmpty();
    }

    @Test
    void oneOfAnythingIsNoStudy() {
        assertThat(CrossedStudy.of(new double[][][] {{{1, 2}, {3, 4}}})).isEmpty();
        assertThat(CrossedStudy.of(new double[][][] {{{1}, {3}}, {{2}, {4}}})).isEmpty();
        assertThat(PersonTaskStudy.of(new double[][] {{1}, {2}})).isEmpty();
        assertThat(CaseStudy.of(new double[][][] {{{1, 2}}, {{2, 3}}})).isEmpty();
    }

    @Test
    void refusesGapsAndNoTasks() {
        assertThatThrownBy(() -> PersonTaskStudy.of(new double[][] {{}, {1}}))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CaseStudy.of(new double[][][] {{{1, 2}, {3}}, {{1, 2}, {3}}}))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PersonTaskStudy.of(new double[][] {{1, Double.NaN}, {2, 3}}))
                .isInstanceOf(IllegalArgumentException.class);
        CrossedStudy study =
                CrossedStudy.of(secondFacetSlowest(CROSSED.data(), 4)).orElseThrow();
        assertThatThrownBy(() -> study.with(0, 2)).isInstanceOf(IllegalArgumentException.class);
    }
}
