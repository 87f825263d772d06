package org.okrreadiness.decide.cadence;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.okrreadiness.decide.cadence.CadenceSettings.CheckIn;
import org.okrreadiness.decide.cadence.CadenceSettings.Lengths;
import org.okrreadiness.decide.cadence.CadenceSettings.People;
import org.okrreadiness.decide.cadence.CadenceSettings.Quarter;

/** Settings for tests: a usual quarter with changes, and quarters of every kind by chance. */
final class Quarters {

    private static final List<String> ZONES = List.of(
            "Europe/Madrid",
            "America/New_York",
            "Asia/Kolkata",
            "Australia/Lord_Howe",
            "Africa/Casablanca",
            "Pacific/Apia",
            "America/St_Johns",
            "UTC");
    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private Quarters() {}

    /** Thirteen weeks from a Monday, check-ins on Tuesdays at 09:30 in Madrid, days off as given. */
    static CadenceSettings usual(LocalDate... holidays) {
        return settings(WEEKEND, Rhythm.WEEKLY, 2, Emphasis.BALANCED, holidays);
    }

    static CadenceSettings settings(
            Set<DayOfWeek> weekend, Rhythm rhythm, int levels, Emphasis emphasis, LocalDate... holidays) {
        return new CadenceSettings(
                "Harbour",
                new Quarter(LocalDate.of(2027, 1, 4), 13),
                new CheckIn(DayOfWeek.TUESDAY, LocalTime.of(9, 30), ZoneId.of("Europe/Madrid"), rhythm),
                new Lengths(30, 90, 0),
                new DaysOff(weekend, new TreeSet<>(List.of(holidays))),
                new People(4, levels, "Ana"),
                emphasis);
    }

    /** Any start, zone, weekend and number of holidays; only those that have room for a cadence. */
    static Stream<CadenceSettings> byChance(int seed) {
        Random random = new Random(seed);
        return Stream.generate(() -> draw(random)).filter(settings -> settings != null);
    }

    private static CadenceSettings draw(Random random) {
        Quarter quarter = new Quarter(
                LocalDate.of(1995 + random.nextInt(60), 1, 1).plusDays(random.nextInt(365)), 4 + random.nextInt(23));
        DaysOff daysOff = new DaysOff(weekend(random), holidays(random, quarter));
        if (!CadenceSettings.hasRoom(quarter, daysOff)) {
            return null;
        }
        return new CadenceSettings(
                "",
                quarter,
                new CheckIn(
                        one(random, DayOfWeek.values()),
                        LocalTime.of(random.nextInt(24), random.nextInt(60)),
                        ZoneId.of(ZONES.get(random.nextInt(ZONES.size()))),
                        one(random, Rhythm.values())),
                new Lengths(10 + random.nextInt(231), 10 + random.nextInt(231), 0),
                daysOff,
                new People(1 + random.nextInt(20), 1 + random.nextInt(3), ""),
                one(random, Emphasis.values()));
    }

    private static Set<DayOfWeek> weekend(Random random) {
        List<DayOfWeek> days = new ArrayList<>(List.of(DayOfWeek.values()));
        Collections.shuffle(days, random);
        int off = random.nextInt(10) == 0 ? random.nextInt(7) : 1 + random.nextInt(2);
        return off == 0 ? Set.of() : EnumSet.copyOf(days.subList(0, off));
    }

    /** Single days, and now and then one or two weeks at a stretch. */
    private static TreeSet<LocalDate> holidays(Random random, Quarter quarter) {
        TreeSet<LocalDate> days = new TreeSet<>();
        int span = (quarter.weeks() + 4) * 7;
        for (int i = random.nextInt(12); i > 0; i--) {
            LocalDate day = quarter.start().minusDays(21).plusDays(random.nextInt(span));
            int stretch = random.nextInt(4) == 0 ? 5 + random.nextInt(12) : 1;
            day.datesUntil(day.plusDays(stretch)).forEach(days::add);
        }
        return days;
    }

    private static <T> T one(Random random, T[] of) {
        return of[random.nextInt(of.length)];
    }
}
