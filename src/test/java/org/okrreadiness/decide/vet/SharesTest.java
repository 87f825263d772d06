package org.okrreadiness.decide.vet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.okrreadiness.testing.SampleVettings;

class SharesTest {

    private static final Set<Activity> LIVE = Activity.LIVE;

    private static Shares.Piece piece(double size, Portion portion) {
        return new Shares.Piece(OptionalDouble.of(size), portion);
    }

    private static Shares.Piece unsized(Portion portion) {
        return new Shares.Piece(OptionalDouble.empty(), portion);
    }

    private static Range share(OptionalDouble whole, Shares.Piece... pieces) {
        return Shares.of(List.of(pieces), whole);
    }

    @Test
    void isExactWhereEverythingIsKnown() {
        assertThat(share(OptionalDouble.empty(), piece(60, Portion.ALL), piece(120, Portion.NONE)))
                .isEqualTo(Range.of(1 / 3.0));
        assertThat(share(OptionalDouble.of(180), piece(60, Portion.ALL), piece(120, Portion.NONE)))
                .isEqualTo(Range.of(1 / 3.0));
    }

    @Test
    void takesAnOpenSplitForAnythingFromNoneToAllOfIt() {
        assertThat(share(OptionalDouble.empty(), piece(60, Portion.OPEN), piece(120, Portion.NONE)))
                .isEqualTo(new Range(0, 1 / 3.0));
    }

    @Test
    void leavesTheRestToPiecesWithoutASizeOrToNobody() {
        assertThat(share(OptionalDouble.of(200), piece(50, Portion.ALL), unsized(Portion.NONE)))
                .isEqualTo(Range.of(0.25));
        assertThat(share(OptionalDouble.of(200), piece(50, Portion.ALL), unsized(Portion.OPEN)))
                .isEqualTo(new Range(0.25, 1));
        assertThat(share(OptionalDouble.of(200), piece(50, Portion.ALL))).isEqualTo(new Range(0.25, 1));
    }

    @Test
    void neverTakesWhatNobodySaidForNothing() {
        assertThat(share(OptionalDouble.empty())).isEqualTo(Range.UNKNOWN);
        assertThat(share(OptionalDouble.empty(), piece(60, Portion.NONE), unsized(Portion.ALL)))
                .isEqualTo(Range.UNKNOWN);
        assertThat(share(OptionalDouble.empty(), piece(60, Portion.ALL), unsized(Portion.NONE)))
                .isEqualTo(Range.UNKNOWN);
        assertThat(share(OptionalDouble.empty(), piece(50, Portion.ALL), piece(50, Portion.NONE), unsized(Portion.ALL)))
                .isEqualTo(new Range(0.5, 1));
    }

    /** A course of which everything is true, told with gaps: what is told holds the truth, and telling more never widens it. */
    @Test
    void holdsTheTruthAndNarrowsAsMoreIsTold() {
        Random chance = new Random(20260801);
        for (int round = 0; round < 3_000; round++) {
            List<Timetable.Unit> truth = truth(chance);
            int whole = Timetable.told(truth);
            Range exact = course(truth, OptionalInt.of(whole)).doing(LIVE);
            assertThat(exact.isSettled()).isTrue();
            List<Timetable.Unit> told = new ArrayList<>();
            truth.forEach(unit -> told.add(blurred(unit, chance)));
            boolean isWholeTold = chance.nextBoolean();
            Range before = course(told, isWholeTold ? OptionalInt.of(whole) : OptionalInt.empty())
                    .doing(LIVE);
            assertThat(before.holds(exact)).as("%s holds %s", before, exact).isTrue();
            int place = chance.nextInt(told.size());
            told.set(place, truth.get(place));
            Range after = course(told, isWholeTold ? OptionalInt.of(whole) : OptionalInt.empty())
                    .doing(LIVE);
            assertThat(before.holds(after)).as("%s, then %s", before, after).isTrue();
            Range withWhole = course(told, OptionalInt.of(whole)).doing(LIVE);
            assertThat(after.holds(withWhole))
                    .as("%s, then %s", after, withWhole)
                    .isTrue();
        }
    }

    private static Timetable course(List<Timetable.Unit> units, OptionalInt whole) {
        return new Timetable(whole, units, Optional.empty());
    }

    private static List<Timetable.Unit> truth(Random chance) {
        List<Timetable.Unit> units = new ArrayList<>();
        Activity[] all = Activity.values();
        for (int i = 1 + chance.nextInt(6); i > 0; i--) {
            units.add(SampleVettings.unit("u", 1 + chance.nextInt(200), EnumSet.of(all[chance.nextInt(all.length)])));
        }
        return units;
    }

    private static Timetable.Unit blurred(Timetable.Unit unit, Random chance) {
        Set<Activity> does = EnumSet.copyOf(unit.does());
        if (chance.nextInt(3) == 0) {
            does.addAll(SampleVettings.some(Activity.class, chance));
        }
        boolean isSized = chance.nextInt(3) > 0;
        return new Timetable.Unit(
                unit.title(),
                isSized ? unit.minutes() : OptionalInt.empty(),
                chance.nextInt(4) == 0 ? Set.of() : does,
                Set.of());
    }
}
