package org.okrreadiness.statistics.marker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.okrreadiness.statistics.Interval;
import org.okrreadiness.statistics.Sufficiency.Grounds;
import org.okrreadiness.testing.KnownFigures;

class ManyFacetRaschTest {

    private static final KnownFigures KNOWN = KnownFigures.of("marker/rasch.csv");
    private static final List<Marking> MARKINGS = Markings.of(KNOWN.data());
    private static final int[] LEVELS = {0, 1, 2, 3};
    private static final double[] STEPS = {-1.2, 0.1, 1.1};

    @Test
    void agreesWithTheMaximumThatAnotherProgramFinds() {
        ManyFacetRasch found = ManyFacetRasch.of(MARKINGS, 4);
        assertThat(found.markers()).hasSize(5);
        for (RaschMarker marker : found.markers()) {
            int name = marker.severity().marker();
            assertThat(marker.severity().figure().value())
                    .hasValueCloseTo(KNOWN.expected("severity." + name), within(1e-5));
            assertThat(marker.severity().standardError())
                    .hasValueCloseTo(KNOWN.expected("error." + name), within(1e-4));
            assertThat(marker.infit()).hasValueCloseTo(KNOWN.expected("infit." + name), within(1e-5));
            assertThat(marker.outfit()).hasValueCloseTo(KNOWN.expected("outfit." + name), within(1e-5));
            assertThat(marker.severity().figure().grounds()).isEqualTo(Grounds.TOO_FEW);
        }
        for (int step = 1; step <= 3; step++) {
            assertThat(found.steps().get(step - 1)).isCloseTo(KNOWN.expected("step." + step), within(1e-5));
        }
    }

    @Test
    void findsTheSeveritiesOfTwelveMarkersWithinTheirErrors() {
        double[] severities =
                IntStream.range(0, 12).mapToDouble(i -> (i - 5.5) / 5).toArray();
        List<Marking> markings = Markings.simulated(200, 6, severities, new Random(4), ManyFacetRaschTest::level);
        ManyFacetRasch found = ManyFacetRasch.of(markings, 4);
        int covered = 0;
        for (RaschMarker marker : found.markers()) {
            double truth = severities[marker.severity().marker()];
            double error = marker.severity().standardError().orElseThrow();
            // Twelve markings of each person: joint likelihood spreads by about a twelfth
            double value = marker.severity().figure().value().orElseThrow() * 11 / 12;
            assertThat(value).isCloseTo(truth, within(3 * error));
            covered += Math.abs(value - truth) <= 1.96 * error ? 1 : 0;
            assertThat(marker.infit().orElseThrow()).isBetween(0.75, 1.25);
            assertThat(marker.severity().figure().grounds()).isEqualTo(Grounds.ENOUGH);
        }
        assertThat(covered).isGreaterThanOrEqualTo(10);
        for (int step = 0; step < STEPS.length; step++) {
            assertThat(found.steps().get(step) * 11 / 12).isCloseTo(STEPS[step], within(0.2));
        }
    }

    private static double level(double ability, double difficulty, double severity, Random random) {
        double[] atLeast =
                Response.of(ability - difficulty - severity, LEVELS, STEPS).atLeast();
        double drawn = random.nextDouble();
        return IntStream.range(0, atLeast.length)
                .filter(step -> drawn < atLeast[step])
                .count();
    }

    @Test
    void aMarkerWhoGuessesFitsBadly() {
        Random guess = new Random(8);
        List<Marking> markings =
                Markings.simulated(200, 4, new double[] {-0.5, 0, 0.5, 0}, new Random(9), ManyFacetRaschTest::level);
        List<RaschMarker> found = ManyFacetRasch.of(
                        Markings.each(
                                markings,
                                one -> one.marker() < 3
                                        ? one
                                        : new Marking(one.person(), one.task(), 3, guess.nextInt(4))),
                        4)
                .markers();
        assertThat(found.get(3).outfit().orElseThrow()).isGreaterThan(1.5);
        assertThat(found.get(0).outfit().orElseThrow()).isLessThan(1.2);
    }

    @Test
    void anotherOrderOrOtherNamesChangeNothing() {
        List<Marking> changed = new ArrayList<>(Markings.each(
                MARKINGS, one -> new Marking(500 - one.person(), -one.task(), one.marker() + 7, one.score())));
        Collections.shuffle(changed, new Random(3));
        List<RaschMarker> before = ManyFacetRasch.of(MARKINGS, 4).markers();
        List<RaschMarker> after = ManyFacetRasch.of(changed, 4).markers();
        for (int i = 0; i < 5; i++) {
            assertThat(after.get(i).severity().marker()).isEqualTo(i + 8);
            assertThat(after.get(i).severity().figure().value())
                    .hasValueCloseTo(before.get(i).severity().figure().value().orElseThrow(), within(1e-6));
        }
    }

    /** Levels turned round: who was severe is lenient, to the same degree. */
    @Test
    void turningTheScaleRoundTurnsSeverityRound() {
        List<RaschMarker> before = ManyFacetRasch.of(MARKINGS, 4).markers();
        List<RaschMarker> after = ManyFacetRasch.of(
                        Markings.each(
                                MARKINGS, one -> new Marking(one.person(), one.task(), one.marker(), 3 - one.score())),
                        4)
                .markers();
        for (int i = 0; i < 5; i++) {
            assertThat(after.get(i).severity().figure().value())
                    .hasValueCloseTo(-before.get(i).severity().figure().value().orElseThrow(), within(1e-6));
        }
    }

    @Test
    void extremePersonsAndMarkersLeaveTheOthersWhereTheyAre() {
        List<Marking> more = new ArrayList<>(MARKINGS);
        more.addAll(Markings.of(
                new double[][] {{1, 1, 9, 3}, {2, 2, 9, 3}, {3, 3, 9, 3}, {99, 1, 1, 0}, {99, 1, 2, 0}, {99, 2, 9, 3}
                }));
        List<RaschMarker> before = ManyFacetRasch.of(MARKINGS, 4).markers();
        List<RaschMarker> after = ManyFacetRasch.of(more, 4).markers();
        assertThat(after).hasSize(6);
        for (int i = 0; i < 5; i++) {
            assertThat(after.get(i).severity().figure().value())
                    .hasValueCloseTo(before.get(i).severity().figure().value().orElseThrow(), within(1e-6));
        }
        RaschMarker lenient = after.get(5);
        assertThat(lenient.severity().marker()).isEqualTo(9);
        assertThat(lenient.severity().figure().value().orElseThrow()).isBetween(-6.0, -2.0);
        Interval interval = lenient.severity().figure().interval().orElseThrow();
        assertThat(interval.high() - interval.low()).isGreaterThan(3);
        assertThat(lenient.infit()).isEmpty();
        assertThat(lenient.outfit()).isEmpty();
    }

    @Test
    void anExtremeMarkerStandsWhereThePersonsWhoWereEstimatedSayInAnyOrder() {
        int task = MARKINGS.get(0).task();
        List<Marking> harsh = MARKINGS.stream()
                .map(Marking::person)
                .distinct()
                .limit(5)
                .map(person -> new Marking(person, task, 9, 0))
                .toList();
        Marking setAside = new Marking(900, task, 9, 3);
        List<Marking> first = new ArrayList<>(List.of(setAside));
        first.addAll(MARKINGS);
        first.addAll(harsh);
        List<Marking> last = new ArrayList<>(MARKINGS);
        last.addAll(harsh);
        last.add(setAside);
        assertThat(severityOfNine(first)).isPositive().isEqualTo(severityOfNine(last));
    }

    private static double severityOfNine(List<Marking> markings) {
        return ManyFacetRasch.of(markings, 4).markers().stream()
                .filter(marker -> marker.severity().marker() == 9)
                .findFirst()
                .orElseThrow()
                .severity()
                .figure()
                .value()
                .orElseThrow();
    }

    @Test
    void markersOfDifferentPersonsAndTasksAreNotCompared() {
        List<Marking> apart = new ArrayList<>(MARKINGS);
        apart.addAll(Markings.each(
                MARKINGS, one -> new Marking(one.person() + 100, one.task() + 100, one.marker() + 100, one.score())));
        ManyFacetRasch found = ManyFacetRasch.of(apart, 4);
        assertThat(found.linking().groups()).containsExactly(List.of(1, 2, 3, 4, 5), List.of(101, 102, 103, 104, 105));
        assertThat(found.markers()).isEmpty();
        assertThat(found.steps()).isEmpty();
    }

    @Test
    void oneCommonTaskDoesNotLinkMarkersOfDifferentPersons() {
        List<Marking> apart = new ArrayList<>(MARKINGS);
        apart.addAll(Markings.each(
                MARKINGS, one -> new Marking(one.person() + 100, one.task(), one.marker() + 100, one.score())));
        assertThat(ManyFacetRasch.of(apart, 4).linking().groups()).hasSize(2);
    }

    @Test
    void tasksOfDifferentPersonsDoNotKeepCommonMarkersApart() {
        List<Marking> joined = new ArrayList<>(MARKINGS);
        joined.addAll(Markings.each(
                MARKINGS, one -> new Marking(one.person() + 100, one.task() + 100, one.marker(), one.score())));
        ManyFacetRasch found = ManyFacetRasch.of(joined, 4);
        List<RaschMarker> single = ManyFacetRasch.of(MARKINGS, 4).markers();
        assertThat(found.markers()).hasSize(5);
        for (int i = 0; i < 5; i++) {
            Severity severity = found.markers().get(i).severity();
            assertThat(severity.figure().value())
                    .hasValueCloseTo(single.get(i).severity().figure().value().orElseThrow(), within(1e-6));
            assertThat(severity.standardError())
                    .hasValueCloseTo(
                            single.get(i).severity().standardError().orElseThrow() / Math.sqrt(2), within(1e-6));
        }
    }

    @Test
    void twoLevelsHaveOneStepAtNothing() {
        List<Marking> passed = Markings.each(
                MARKINGS, one -> new Marking(one.person(), one.task(), one.marker(), one.score() > 1 ? 1 : 0));
        ManyFacetRasch found = ManyFacetRasch.of(passed, 2);
        assertThat(found.markers()).hasSize(5);
        assertThat(found.steps()).containsExactly(0.0);
    }

    @Test
    void aLevelInBetweenThatNobodyGaveKeepsItsPlace() {
        ManyFacetRasch found = ManyFacetRasch.of(withLevels(0, 1, 3, 3), 4);
        assertThat(found.levels()).containsExactly(0, 1, 3);
        requireKnown(found, "gap.");
    }

    @Test
    void levelsAtTheEndsThatNobodyGaveShortenTheScale() {
        ManyFacetRasch top = ManyFacetRasch.of(withLevels(0, 1, 2, 2), 4);
        assertThat(top.levels()).containsExactly(0, 1, 2);
        requireKnown(top, "top.");
        ManyFacetRasch both = ManyFacetRasch.of(withLevels(2, 3, 4, 4), 7);
        assertThat(both.levels()).containsExactly(2, 3, 4);
        requireKnown(both, "top.");
    }

    private static List<Marking> withLevels(int... levels) {
        return Markings.each(
                MARKINGS, one -> new Marking(one.person(), one.task(), one.marker(), levels[(int) one.score()]));
    }

    private static void requireKnown(ManyFacetRasch found, String prefix) {
        assertThat(found.reason()).isEmpty();
        assertThat(found.markers()).hasSize(5);
        for (RaschMarker marker : found.markers()) {
            int name = marker.severity().marker();
            assertThat(marker.severity().figure().value())
                    .hasValueCloseTo(KNOWN.expected(prefix + "severity." + name), within(1e-6));
            assertThat(marker.severity().standardError())
                    .hasValueCloseTo(KNOWN.expected(prefix + "error." + name), within(1e-4));
        }
        for (int step = 1; step <= 2; step++) {
            assertThat(found.steps().get(step - 1)).isCloseTo(KNOWN.expected(prefix + "step." + step), within(1e-6));
        }
    }

    @Test
    void aLevelThatOnlyAnExtremeMarkerGaveIsNotInUse() {
        List<Marking> more = new ArrayList<>(withLevels(0, 1, 2, 2));
        more.addAll(Markings.of(new double[][] {{1, 1, 9, 3}, {2, 2, 9, 3}, {3, 3, 9, 3}}));
        ManyFacetRasch found = ManyFacetRasch.of(more, 4);
        assertThat(found.levels()).containsExactly(0, 1, 2);
        RaschMarker lenient = found.markers().get(5);
        assertThat(lenient.severity().marker()).isEqualTo(9);
        assertThat(lenient.severity().figure().value().orElseThrow()).isNegative();
    }

    @Test
    void severitiesComeBackWhereALevelIsNeverGiven() {
        double[] severities = {-0.8, -0.2, 0.2, 0.8};
        List<Marking> whole = Markings.simulated(200, 6, severities, new Random(4), ManyFacetRaschTest::level);
        List<Marking> gap = Markings.each(
                whole,
                one -> new Marking(one.person(), one.task(), one.marker(), one.score() + (one.score() > 1 ? 1 : 0)));
        ManyFacetRasch found = ManyFacetRasch.of(gap, 5);
        assertThat(found.levels()).containsExactly(0, 1, 3, 4);
        for (int i = 1; i < severities.length; i++) {
            double before =
                    found.markers().get(i - 1).severity().figure().value().orElseThrow();
            double after = found.markers().get(i).severity().figure().value().orElseThrow();
            assertThat(after - before).isPositive();
        }
    }

    @Test
    void saysWhyThereIsNothing() {
        assertThat(ManyFacetRasch.of(List.of(), 4).reason()).contains(NoFit.NOTHING_TO_ESTIMATE);
        assertThat(ManyFacetRasch.of(Markings.of(new double[][] {{1, 1, 1, 3}, {2, 1, 2, 3}}), 4)
                        .reason())
                .contains(NoFit.NOTHING_TO_ESTIMATE);
        List<Marking> alone = Markings.each(MARKINGS, one -> new Marking(one.person(), one.task(), 1, one.score()));
        assertThat(ManyFacetRasch.of(alone, 4).reason()).contains(NoFit.NOTHING_TO_ESTIMATE);
        List<Marking> apart = new ArrayList<>(MARKINGS);
        apart.addAll(Markings.each(
                MARKINGS, one -> new Marking(one.person() + 100, one.task(), one.marker() + 100, one.score())));
        assertThat(ManyFacetRasch.of(apart, 4).reason()).contains(NoFit.DISCONNECTED);
        assertThat(ManyFacetRasch.of(alwaysOneBelow(2), 3).reason()).contains(NoFit.TOO_FEW_OBSERVATIONS);
        assertThat(ManyFacetRasch.of(alwaysOneBelow(20), 3).reason()).contains(NoFit.NOT_CONVERGED);
    }

    /** So that the difference of the two markers has no upper bound. */
    private static List<Marking> alwaysOneBelow(int persons) {
        return IntStream.range(0, persons)
                .boxed()
                .flatMap(person ->
                        Stream.of(new Marking(person, 1, 1, 1 + person % 2), new Marking(person, 1, 2, person % 2)))
                .toList();
    }

    @Test
    void withoutAFitThereAreNeitherMarkersNorSteps() {
        ManyFacetRasch none = ManyFacetRasch.of(alwaysOneBelow(20), 3);
        assertThat(none.markers()).isEmpty();
        assertThat(none.steps()).isEmpty();
        assertThat(none.linking().isWhole()).isTrue();
        assertThat(ManyFacetRasch.of(MARKINGS, 4).reason()).isEmpty();
    }

    @Test
    void refusesScoresThatAreNoLevels() {
        assertThatThrownBy(() -> ManyFacetRasch.of(MARKINGS, 3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ManyFacetRasch.of(Markings.of(new double[][] {{1, 1, 1, 1.5}}), 4))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ManyFacetRasch.of(List.of(), 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
