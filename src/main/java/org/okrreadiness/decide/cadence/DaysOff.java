package org.okrreadiness.decide.cadence;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * Days on which nobody works.
 *
 * @param weekend days of every week; at most six of them
 * @param holidays single days; at most {@value #MOST_HOLIDAYS}
 */
public record DaysOff(Set<DayOfWeek> weekend, NavigableSet<LocalDate> holidays) {

    public static final int MOST_HOLIDAYS = 400;

    /** @throws IllegalArgumentException when there is no working day in a week, or there are too many holidays */
    public DaysOff {
        weekend = Collections.unmodifiableSet(
                weekend.isEmpty() ? EnumSet.noneOf(DayOfWeek.class) : EnumSet.copyOf(weekend));
        holidays = Collections.unmodifiableNavigableSet(new TreeSet<>(holidays));
        if (weekend.size() == DayOfWeek.values().length) {
            throw new IllegalArgumentException("A week needs a working day");
        }
        if (holidays.size() > MOST_HOLIDAYS) {
            throw new IllegalArgumentException("More than " + MOST_HOLIDAYS + " holidays");
        }
    }

    public boolean isWorked(LocalDate day) {
        return !weekend.contains(day.getDayOfWeek()) && !holidays.contains(day);
    }

    /** The last working day before that day. There is one, because holidays are finite and every week has a working day. */
    LocalDate lastBefore(LocalDate day) {
        LocalDate before = day.minusDays(1);
        while (!isWorked(before)) {
            before = before.minusDays(1);
        }
        return before;
    }
}
