package org.okrreadiness.service.decide.cadence;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.time.temporal.WeekFields;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.okrreadiness.decide.cadence.CadenceSettings.Quarter;
import org.okrreadiness.decide.cadence.Emphasis;
import org.okrreadiness.decide.cadence.Rhythm;

/**
 * What somebody typed for a plan, word for word, so that a half-typed date is there again tomorrow. Days and emphases are written as
 * they are on the command line: {@code tuesday}, {@code manager-capability}.
 */
public record CadenceDraft(Map<Field, String> typed) {

    /** Longest text in one field that is read at all, in characters; 400 holidays fit well. */
    public static final int LONGEST = 20_000;

    private static final DateTimeFormatter DATE = DateTimeFormatter.ISO_LOCAL_DATE;

    /** @throws IllegalArgumentException when a text is too long to have been typed */
    public CadenceDraft {
        Map<Field, String> all = new EnumMap<>(Field.class);
        for (Field field : Field.values()) {
            all.put(field, typed.getOrDefault(field, ""));
        }
        if (all.values().stream().anyMatch(text -> text.length() > LONGEST)) {
            throw new IllegalArgumentException("A field is longer than " + LONGEST);
        }
        typed = Map.copyOf(all);
    }

    /** Sensible values for whoever begins today: the quarter of the calendar year that comes next, on its first Monday. */
    public static CadenceDraft usual(LocalDate today, ZoneId zone, Locale locale) {
        Map<Field, String> typed = new EnumMap<>(Field.class);
        typed.put(Field.START, DATE.format(nextQuarter(today)));
        typed.put(Field.WEEKS, Integer.toString(Quarter.USUAL));
        typed.put(Field.DAY, word(DayOfWeek.TUESDAY));
        typed.put(Field.TIME, "09:30");
        typed.put(Field.ZONE, region(zone));
        typed.put(Field.RHYTHM, word(Rhythm.WEEKLY));
        typed.put(Field.CHECK_IN_MINUTES, "30");
        typed.put(Field.WORKSHOP_MINUTES, "90");
        typed.put(Field.REMINDER, "0");
        typed.put(Field.WEEKEND, words(weekend(locale)));
        typed.put(Field.TEAMS, "4");
        typed.put(Field.LEVELS, "2");
        typed.put(Field.EMPHASIS, word(Emphasis.BALANCED));
        return new CadenceDraft(typed);
    }

    /** A machine that knows only its distance from UTC does not know when its clocks are changed. */
    private static String region(ZoneId zone) {
        return ZoneId.getAvailableZoneIds().contains(zone.getId()) ? zone.getId() : "UTC";
    }

    private static LocalDate nextQuarter(LocalDate today) {
        LocalDate first = today.with(IsoFields.DAY_OF_QUARTER, 1).plus(1, IsoFields.QUARTER_YEARS);
        return first.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
    }

    /** Where the week begins on a Saturday, work ends on Thursday; elsewhere on Friday. A person who knows better says so. */
    private static Set<DayOfWeek> weekend(Locale locale) {
        return WeekFields.of(locale).getFirstDayOfWeek() == DayOfWeek.SATURDAY
                ? EnumSet.of(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY)
                : EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    }

    public String get(Field field) {
        return typed.get(field);
    }

    /** The same with another text in one field. */
    public CadenceDraft with(Field field, String text) {
        Map<Field, String> changed = new EnumMap<>(typed);
        changed.put(field, text);
        return new CadenceDraft(changed);
    }

    /** A value of a closed set as it is typed. */
    public static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Days as they are typed: {@code friday, saturday}. */
    public static String words(Set<DayOfWeek> days) {
        return Arrays.stream(DayOfWeek.values())
                .filter(days::contains)
                .map(CadenceDraft::word)
                .collect(Collectors.joining(", "));
    }
}
