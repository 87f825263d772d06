package org.okrreadiness.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.okrreadiness.statistics.agreement.ConfusionMatrix;
import org.okrreadiness.statistics.agreement.IntraclassCorrelation;
import org.okrreadiness.statistics.agreement.KrippendorffAlpha;
import org.okrreadiness.statistics.agreement.Metric;
import org.okrreadiness.statistics.agreement.Panel;
import org.okrreadiness.statistics.agreement.RaterAgreement;
import org.okrreadiness.statistics.agreement.TrueScores;
import org.okrreadiness.statistics.generalisability.CaseStudy;
import org.okrreadiness.statistics.generalisability.CrossedStudy;
import org.okrreadiness.statistics.generalisability.PersonTaskStudy;
import org.okrreadiness.statistics.item.ItemStatistics;
import org.okrreadiness.statistics.reliability.CronbachAlpha;
import org.okrreadiness.statistics.reliability.StratifiedAlpha;
import org.okrreadiness.statistics.standard.AngoffRound;
import org.okrreadiness.statistics.standard.BorderlineGroup;
import org.okrreadiness.statistics.standard.BorderlineRegression;

/** Data of all small sizes in which little or nothing varies: figures are finite or empty, never something that only looks like one. */
class DegenerateDataTest {

    private static final Bootstrap BOOTSTRAP = new Bootstrap(50, 1);

    @Test
    void tablesOfAnySizeThatDoNotVaryGiveFiniteFiguresOrNone() {
        for (int persons = 0; persons < 4; persons++) {
            for (int parts = 0; parts < 4; parts++) {
                double[][] rows = new double[persons][parts];
                Arrays.stream(rows).forEach(row -> Arrays.fill(row, 0.1));
                requireFinite(rows, parts);
            }
        }
    }

    @Test
    void smallTablesOfFewValuesGiveFiniteFiguresOrNone() {
        Random random = new Random(31);
        for (int round = 0; round < 500; round++) {
            int parts = 1 + random.nextInt(3);
            double[][] rows = IntStream.range(0, 1 + random.nextInt(4))
                    .mapToObj(person -> random.ints(parts, 0, 2)
                            .mapToDouble(level -> level * 0.1)
                            .toArray())
                    .toArray(double[][]::new);
            requireFinite(rows, parts);
        }
    }

    private static void requireFinite(double[][] rows, int parts) {
        ScoreMatrix table = ScoreMatrix.of(rows);
        double[] highest = new double[parts];
        Arrays.fill(highest, 1);
        Stream.of(
                        CronbachAlpha.of(table),
                        StratifiedAlpha.of(List.of(table, table)),
                        IntraclassCorrelation.single(table),
                        IntraclassCorrelation.average(table),
                        AngoffRound.of(table).cut())
                .forEach(DegenerateDataTest::requireFinite);
        Stream.concat(
                        ItemStatistics.of(table, rows.length == 0 ? new double[0] : highest).stream(),
                        ItemStatistics.ofIncomplete(rows, highest).stream())
                .flatMap(item -> Stream.of(item.facility(), item.discrimination()))
                .forEach(DegenerateDataTest::requireFinite);
        PersonTaskStudy.of(rows).ifPresent(study -> requireFinite(study.with(2).dependability()));
    }

    @Test
    void sumsOfTheSameScoresInAnotherOrderDoNotVary() {
        ScoreMatrix turned =
                ScoreMatrix.of(new double[][] {{0.1, 0.2, 0.3, 0.7}, {0.3, 0.2, 0.1, 0.7}, {0.2, 0.3, 0.1, 0.7}});
        assertThat(CronbachAlpha.of(turned).value()).isEmpty();
        assertThat(StratifiedAlpha.of(List.of(turned)).value()).isEmpty();
        assertThat(Moments.correlation(turned.totals(), new double[] {1, 2, 4})).isEmpty();
    }

    @Test
    void panelsInWhichNearlyEverythingIsMissingGiveFiniteFiguresOrNone() {
        Random random = new Random(32);
        for (int round = 0; round < 300; round++) {
            int raters = random.nextInt(4);
            List<List<Integer>> items = IntStream.range(0, random.nextInt(5))
                    .mapToObj(item -> random.ints(raters, -1, 1 + random.nextInt(2))
                            .boxed()
                            .toList())
                    .toList();
            Panel panel = Panel.of(4, items);
            Clusters each = Clusters.singles(items.size());
            RaterAgreement found = RaterAgreement.of(panel, each, BOOTSTRAP);
            Stream.of(found.quadraticKappa(), found.ac1(), found.ac2(), found.exact(), found.adjacent())
                    .forEach(DegenerateDataTest::requireFinite);
            for (Metric metric : Metric.values()) {
                requireFinite(new KrippendorffAlpha(panel, metric).figure(each, BOOTSTRAP));
            }
            requireFinite(TrueScores.prmse(panel, panel.medians()));
        }
    }

    @Test
    void ratingsThatDoNotVaryHaveNoBorderline() {
        for (int n = 0; n < 4; n++) {
            double[] same = new double[n];
            Arrays.fill(same, 0.1);
            assertThat(BorderlineRegression.of(same, same, 0.1)).isEmpty();
            requireFinite(BorderlineGroup.of(same, same, 0.1).mean());
            requireFinite(BorderlineGroup.of(same, same, 0.2).median());
        }
    }

    @Test
    void studiesOfNobodyAreEmpty() {
        assertThat(PersonTaskStudy.of(new double[0][])).isEmpty();
        assertThat(CrossedStudy.of(new double[0][][])).isEmpty();
        assertThat(CaseStudy.of(new double[2][0][])).isEmpty();
    }

    @Test
    void levelsThatThereAreNotAreRefused() {
        assertThatThrownBy(() -> Panel.of(3, List.of(List.of(1, 3)))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ConfusionMatrix.of(3, new int[] {0}, new int[] {3}))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ConfusionMatrix.of(3, new int[] {-2}, new int[] {0}))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ScoreMatrix.of(new double[][] {{Double.NaN}}))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> BorderlineGroup.of(new double[] {1}, new double[] {Double.NaN}, 1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(Panel.of(3, Collections.nCopies(2, List.of())).raters()).isZero();
    }

    private static void requireFinite(Figure figure) {
        requireFinite(figure.value());
        figure.interval()
                .ifPresent(range -> assertThat(range.high() - range.low()).isFinite());
    }

    private static void requireFinite(OptionalDouble value) {
        // Beyond this nothing is a figure, only a quotient of roundings
        value.ifPresent(number -> assertThat(number).isBetween(-1e6, 1e6));
    }
}
