package org.okrreadiness.statistics.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.okrreadiness.statistics.Bootstrap;
import org.okrreadiness.statistics.Clusters;
import org.okrreadiness.statistics.Estimate;
import org.okrreadiness.statistics.Figure;
import org.okrreadiness.statistics.Interval;
import org.okrreadiness.statistics.Sufficiency.Grounds;
import org.okrreadiness.testing.KnownFigures;

class RaterAgreementTest {

    private static final Offset<Double> CLOSE = within(1e-9);
    private static final Bootstrap QUICK = new Bootstrap(200, 7);

    private static RaterAgreement of(Panel panel) {
        return RaterAgreement.of(panel, Clusters.singles(panel.items()), QUICK);
    }

    @Test
    void agreesWithGwetsFiguresForTwoRaters() {
        KnownFigures known = KnownFigures.of("agreement/diagnoses.csv");
        RaterAgreement agreement = of(Panels.fromCounts(known.data()));
        assertThat(agreement.quadraticKappa().value()).hasValueCloseTo(known.expected("kappa"), CLOSE);
        assertThat(agreement.ac1().value()).hasValueCloseTo(known.expected("ac1"), CLOSE);
        assertThat(agreement.ac2().value()).hasValueCloseTo(known.expected("ac2"), CLOSE);
        assertThat(agreement.exact().value()).hasValueCloseTo(known.expected("exact"), CLOSE);
        assertThat(agreement.adjacent().value()).hasValueCloseTo(known.expected("adjacent"), CLOSE);
    }

    @Test
    void agreesWithGwetsFiguresForFourRatersWithGaps() {
        KnownFigures known = KnownFigures.of("agreement/krippendorff.csv");
        RaterAgreement agreement = of(Panels.fromOne(5, known.data()));
        assertThat(agreement.ac1().value()).hasValueCloseTo(known.expected("published.ac1"), within(0.0005));
        // The package rounds its coefficients to five digits.
        assertThat(agreement.ac1().value()).hasValueCloseTo(known.expected("ac1"), within(0.000005));
        assertThat(agreement.ac2().value()).hasValueCloseTo(known.expected("ac2"), within(0.000005));
        assertThat(agreement.exact().value()).hasValueCloseTo(known.expected("exact"), CLOSE);
    }

    @Test
    void gwetsCoefficientHoldsWhereALevelIsRareAndKappaFalls() {
        List<List<Integer>> items = new ArrayList<>(Collections.nCopies(96, List.of(0, 0)));
        items.addAll(List.of(List.of(0, 1), List.of(0, 1), List.of(1, 0), List.of(1, 0)));
        RaterAgreement agreement = of(Panel.of(2, items));
        assertThat(agreement.quadraticKappa().value().orElseThrow()).isLessThan(0);
        assertThat(agreement.ac1().value().orElseThrow()).isGreaterThan(0.95);
    }

    @Test
    void everyFigureIsOneWhereAllAgree() {
        RaterAgreement agreement = of(Panel.of(4, List.of(List.of(0, 0, 0), List.of(2, 2, 2), List.of(3, 3, 3))));
        for (Figure figure : all(agreement)) {
            assertThat(figure.value()).hasValueCloseTo(1.0, CLOSE);
        }
    }

    @Test
    void theOrderOfRatersChangesNothing() {
        double[][] rows = KnownFigures.of("agreement/krippendorff.csv").data();
        double[][] turned = Arrays.stream(rows)
                .map(row -> new double[] {row[2], row[0], row[3], row[1]})
                .toArray(double[][]::new);
        List<Figure> before = all(of(Panels.fromOne(5, rows)));
        List<Figure> after = all(of(Panels.fromOne(5, turned)));
        for (int i = 0; i < before.size(); i++) {
            assertThat(after.get(i).value())
                    .hasValueCloseTo(before.get(i).value().orElseThrow(), CLOSE);
        }
    }

    @Test
    void participantsWithManyAnswersWidenTheInterval() {
        // Forty participants of five answers each; whoever is misread is misread throughout.
        List<List<Integer>> items = new ArrayList<>();
        List<Integer> participants = new ArrayList<>();
        Random random = new Random(3);
        for (int participant = 0; participant < 40; participant++) {
            int level = random.nextInt(4);
            int other = random.nextInt(4) == 0 ? random.nextInt(4) : level;
            for (int answer = 0; answer < 5; answer++) {
                items.add(List.of(level, other));
                participants.add(participant);
            }
        }
        Panel panel = Panel.of(4, items);
        Figure whole =
                RaterAgreement.of(panel, Clusters.by(participants), QUICK).quadraticKappa();
        Figure single = of(panel).quadraticKappa();
        assertThat(whole.value()).isEqualTo(single.value());
        assertThat(width(whole)).isGreaterThan(1.5 * width(single));
    }

    @Test
    void theSameSeedGivesTheSameFigures() {
        Panel panel =
                Panels.fromOne(5, KnownFigures.of("agreement/krippendorff.csv").data());
        assertThat(of(panel)).isEqualTo(of(panel));
    }

    @Test
    void takingItemsThatAreAlikeTogetherChangesNoInterval() {
        Random random = new Random(11);
        List<List<Integer>> items = new ArrayList<>();
        List<Integer> participants = new ArrayList<>();
        for (int item = 0; item < 150; item++) {
            items.add(List.of(random.nextInt(4), random.nextInt(5) - 1, random.nextInt(5) - 1));
            participants.add(random.nextInt(40));
        }
        Panel panel = Panel.of(4, items);
        Clusters clusters = Clusters.by(participants);
        RaterAgreement agreement = RaterAgreement.of(panel, clusters, QUICK);
        isClose(agreement.quadraticKappa(), QUICK.estimate(clusters, panel::meanPairKappa));
        isClose(agreement.exact(), QUICK.estimate(clusters, drawn -> exactByItem(panel, drawn)));
        KrippendorffAlpha alpha = new KrippendorffAlpha(panel, Metric.ORDINAL);
        isClose(alpha.figure(clusters, QUICK), QUICK.estimate(clusters, alpha::of));
    }

    private static OptionalDouble exactByItem(Panel panel, int[] drawn) {
        return IntStream.of(drawn)
                .mapToObj(panel::ratings)
                .filter(given -> given.length > 1)
                .mapToDouble(given -> given.length == 2
                        ? (given[0] == given[1] ? 1 : 0)
                        : ((given[0] == given[1] ? 1 : 0)
                                        + (given[0] == given[2] ? 1 : 0)
                                        + (given[1] == given[2] ? 1 : 0))
                                / 3.0)
                .average();
    }

    private static void isClose(Figure figure, Estimate drawn) {
        Offset<Double> rounding = within(1e-12);
        assertThat(figure.value()).hasValueCloseTo(drawn.value().orElseThrow(), rounding);
        Interval interval = figure.interval().orElseThrow();
        assertThat(interval.low()).isCloseTo(drawn.low().orElseThrow(), rounding);
        assertThat(interval.high()).isCloseTo(drawn.high().orElseThrow(), rounding);
    }

    @Test
    void countsOnlyAnswersRatedTwice() {
        List<List<Integer>> items = new ArrayList<>(Collections.nCopies(60, List.of(1)));
        IntStream.range(0, 49).forEach(i -> items.add(List.of(i % 4, 1)));
        RaterAgreement agreement = of(Panel.of(4, items));
        assertThat(agreement.ac2().sufficiency().n()).isEqualTo(49);
        assertThat(agreement.ac2().grounds()).isEqualTo(Grounds.TOO_FEW);
    }

    @Test
    void whatCannotBeKnownIsEmpty() {
        for (Panel panel : List.of(
                Panel.of(4, List.of()),
                Panel.of(4, List.of(List.of(1), List.of(2))),
                Panel.of(1, List.of(List.of(0, 0), List.of(0, 0))))) {
            assertThat(of(panel).quadraticKappa().value()).isEmpty();
            assertThat(of(panel).ac2().value()).isEmpty();
            assertThat(of(panel).ac2().interval()).isEmpty();
        }
        assertThat(of(Panel.of(4, List.of(List.of(1), List.of(2)))).exact().value())
                .isEmpty();
    }

    private static List<Figure> all(RaterAgreement agreement) {
        return List.of(
                agreement.quadraticKappa(), agreement.ac1(), agreement.ac2(), agreement.exact(), agreement.adjacent());
    }

    private static double width(Figure figure) {
        Interval interval = figure.interval().orElseThrow();
        return interval.high() - interval.low();
    }
}
