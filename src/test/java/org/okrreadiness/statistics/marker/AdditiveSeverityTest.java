package org.okrreadiness.statistics.marker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.okrreadiness.statistics.Interval;
import org.okrreadiness.statistics.Sufficiency.Grounds;
import org.okrreadiness.testing.KnownFigures;

class AdditiveSeverityTest {

    private static final KnownFigures KNOWN = KnownFigures.of("marker/additive.csv");
    private static final List<Marking> MARKINGS = Markings.of(KNOWN.data());

    @Test
    void agreesWithAnotherProgram() {
        AdditiveSeverity found = AdditiveSeverity.of(MARKINGS);
        assertThat(found.linking().groups()).containsExactly(List.of(1, 2, 3, 4));
        for (Severity severity : found.severities()) {
            assertThat(severity.figure().value())
                    .hasValueCloseTo(KNOWN.expected("severity." + severity.marker()), within(1e-7));
            assertThat(severity.standardError())
                    .hasValueCloseTo(KNOWN.expected("error." + severity.marker()), within(1e-7));
        }
        Interval first = found.severities().get(0).figure().interval().orElseThrow();
        assertThat(first.low()).isCloseTo(KNOWN.expected("low.1"), within(1e-7));
        assertThat(first.high()).isCloseTo(KNOWN.expected("high.1"), within(1e-7));
        assertThat(found.deviation()).hasValueCloseTo(KNOWN.expected("deviation"), within(1e-7));
        assertThat(found.severities().get(0).figure().grounds()).isEqualTo(Grounds.TOO_FEW);
    }

    @Test
    void shiftingAllScoresLeavesSeverity() {
        requireSame(
                MARKINGS,
                Markings.each(
                        MARKINGS, one -> new Marking(one.person(), one.task(), one.marker(), one.score() + 1_000)));
    }

    @Test
    void anotherOrderOrOtherNamesOfPersonsAndTasksChangeNothing() {
        List<Marking> shuffled = new ArrayList<>(MARKINGS);
        Collections.shuffle(shuffled, new Random(3));
        requireSame(MARKINGS, shuffled);
        requireSame(
                MARKINGS,
                Markings.each(
                        MARKINGS, one -> new Marking(-7 * one.person(), 90 - one.task(), one.marker(), one.score())));
    }

    @Test
    void otherNamesOfMarkersOnlyRenameThem() {
        List<Severity> before = AdditiveSeverity.of(MARKINGS).severities();
        List<Severity> after = AdditiveSeverity.of(Markings.each(
                        MARKINGS, one -> new Marking(one.person(), one.task(), 50 - one.marker(), one.score())))
                .severities();
        assertThat(after).extracting(Severity::marker).containsExactly(46, 47, 48, 49);
        for (int i = 0; i < 4; i++) {
            assertThat(after.get(i).figure().value())
                    .hasValueCloseTo(before.get(3 - i).figure().value().orElseThrow(), within(1e-9));
        }
    }

    private static void requireSame(List<Marking> one, List<Marking> other) {
        List<Severity> before = AdditiveSeverity.of(one).severities();
        List<Severity> after = AdditiveSeverity.of(other).severities();
        assertThat(before).hasSize(4);
        for (int i = 0; i < 4; i++) {
            assertThat(after.get(i).figure().value())
                    .hasValueCloseTo(before.get(i).figure().value().orElseThrow(), within(1e-8));
            assertThat(after.get(i).standardError())
                    .hasValueCloseTo(before.get(i).standardError().orElseThrow(), within(1e-8));
        }
    }

    @Test
    void findsTheSeveritiesOfTwelveMarkersWithinTheirErrors() {
        double[] severities = IntStream.range(0, 12).mapToDouble(i -> i - 5.5).toArray();
        List<Marking> markings = Markings.simulated(
                120,
                4,
                severities,
                new Random(11),
                (ability, difficulty, severity, random) ->
                        60 + 15 * ability - 5 * difficulty - severity + 6 * random.nextGaussian());
        AdditiveSeverity found = AdditiveSeverity.of(markings);
        assertThat(found.deviation()).hasValueCloseTo(6.0, within(0.6));
        int covered = 0;
        for (Severity severity : found.severities()) {
            double truth = severities[severity.marker()];
            double value = severity.figure().value().orElseThrow();
            assertThat(value)
                    .isCloseTo(truth, within(3 * severity.standardError().orElseThrow()));
            Interval interval = severity.figure().interval().orElseThrow();
            covered += interval.low() <= truth && truth <= interval.high() ? 1 : 0;
        }
        assertThat(covered).isGreaterThanOrEqualTo(10);
    }

    @Test
    void markersWhoShareNothingAreNotCompared() {
        AdditiveSeverity found = AdditiveSeverity.of(Markings.of(new double[][] {
            {1, 1, 1, 5}, {1, 1, 4, 4}, {2, 1, 4, 4}, {2, 1, 2, 6}, {3, 1, 3, 5}, {3, 1, 5, 2}, {4, 1, 3, 3}
        }));
        assertThat(found.linking().isWhole()).isFalse();
        assertThat(found.linking().groups()).containsExactly(List.of(1, 2, 4), List.of(3, 5));
        assertThat(found.severities()).isEmpty();
        assertThat(found.deviation()).isEmpty();
    }

    @Test
    void whatOneMarkerAloneMarkedDoesNotCount() {
        List<Marking> more = new ArrayList<>(MARKINGS);
        for (int person = 100; person < 300; person++) {
            more.add(new Marking(person, 1, 2, person));
        }
        requireSame(MARKINGS, more);
        assertThat(AdditiveSeverity.of(more).severities().get(1).figure().sufficiency())
                .isEqualTo(AdditiveSeverity.of(MARKINGS)
                        .severities()
                        .get(1)
                        .figure()
                        .sufficiency());
    }

    @Test
    void whatOneMarkerMarkedTwiceIsNotShared() {
        List<Marking> more = new ArrayList<>(MARKINGS);
        for (int person = 100; person < 300; person++) {
            more.add(new Marking(person, 1, 2, person));
            more.add(new Marking(person, 1, 2, person + 3));
        }
        requireSame(MARKINGS, more);
        assertThat(sharedBySecond(more)).isEqualTo(sharedBySecond(MARKINGS));
        AdditiveSeverity twice = AdditiveSeverity.of(
                Markings.of(new double[][] {{1, 1, 1, 5}, {1, 1, 1, 4}, {2, 1, 2, 6}, {2, 1, 2, 3}}));
        assertThat(twice.linking().groups()).containsExactly(List.of(1), List.of(2));
        assertThat(twice.reason()).contains(NoFit.DISCONNECTED);
    }

    @Test
    void aSharedAnswerThatOneMarkerMarkedTwiceIsOneAnswer() {
        List<Marking> more = new ArrayList<>(MARKINGS);
        MARKINGS.stream().filter(one -> one.marker() == 2).forEach(more::add);
        assertThat(sharedBySecond(more)).isEqualTo(sharedBySecond(MARKINGS));
    }

    private static int sharedBySecond(List<Marking> markings) {
        return AdditiveSeverity.of(markings)
                .severities()
                .get(1)
                .figure()
                .sufficiency()
                .n();
    }

    @Test
    void noMoreScoresThanEffectsGiveNoErrors() {
        AdditiveSeverity found =
                AdditiveSeverity.of(Markings.of(new double[][] {{1, 1, 1, 5}, {1, 1, 2, 3}, {2, 1, 2, 9}}));
        assertThat(found.severities().get(0).figure().value()).hasValueCloseTo(-1.0, within(1e-12));
        assertThat(found.severities().get(1).figure().value()).hasValueCloseTo(1.0, within(1e-12));
        assertThat(found.severities().get(0).standardError()).isEmpty();
        assertThat(found.severities().get(0).figure().interval()).isEmpty();
        assertThat(found.deviation()).isEmpty();
    }

    @Test
    void scoresThatDoNotVaryHaveNoSeverityAndNoError() {
        AdditiveSeverity found = AdditiveSeverity.of(
                Markings.of(new double[][] {{1, 1, 1, 0.1}, {1, 1, 2, 0.1}, {2, 1, 1, 0.1}, {2, 1, 2, 0.1}}));
        assertThat(found.severities().get(0).figure().value()).hasValueCloseTo(0.0, within(1e-15));
        assertThat(found.severities().get(0).standardError()).hasValueCloseTo(0.0, within(1e-15));
    }

    @Test
    void fewerThanTwoMarkersGiveNothing() {
        assertThat(AdditiveSeverity.of(List.of()).severities()).isEmpty();
        assertThat(AdditiveSeverity.of(List.of()).linking().groups()).isEmpty();
        assertThat(AdditiveSeverity.of(List.of()).reason()).contains(NoFit.NOTHING_TO_ESTIMATE);
        assertThat(AdditiveSeverity.of(MARKINGS).reason()).isEmpty();
        AdditiveSeverity alone = AdditiveSeverity.of(Markings.of(new double[][] {{1, 1, 1, 5}, {2, 1, 1, 3}}));
        assertThat(alone.linking().groups()).containsExactly(List.of(1));
        assertThat(alone.severities()).isEmpty();
        assertThatThrownBy(() -> new Marking(1, 1, 1, Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }
}
