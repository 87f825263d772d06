package org.okrreadiness.decide.cadence;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Objects;

/**
 * What a plan is made from.
 *
 * @param plan whose plan it is, in a few words; with {@code quarter.start} it tells plans apart, also in calendars that take them in
 * @param quarter which days
 * @param checkIn when the check-ins are
 * @param lengths how long meetings take
 * @param daysOff when there are none
 * @param people who plans and who leads
 * @param emphasis what the meetings have to do beside their usual work
 */
public record CadenceSettings(
        String plan,
        Quarter quarter,
        CheckIn checkIn,
        Lengths lengths,
        DaysOff daysOff,
        People people,
        Emphasis emphasis) {

    /** Longest text a person can give, in characters. */
    public static final int LONGEST_TEXT = 120;

    /** With fewer working days a quarter has no room for a review, a reset and the planning of the next. */
    public static final int LEAST_WORKING_DAYS = 10;

    public CadenceSettings {
        plan = text(plan);
        Objects.requireNonNull(quarter, "quarter");
        Objects.requireNonNull(checkIn, "checkIn");
        Objects.requireNonNull(lengths, "lengths");
        Objects.requireNonNull(daysOff, "daysOff");
        Objects.requireNonNull(people, "people");
        Objects.requireNonNull(emphasis, "emphasis");
        if (!hasRoom(quarter, daysOff)) {
            throw new IllegalArgumentException("Fewer than " + LEAST_WORKING_DAYS + " working days");
        }
    }

    /** Whether so many days of the quarter are worked that it can have a cadence at all. */
    public static boolean hasRoom(Quarter quarter, DaysOff daysOff) {
        return quarter.start()
                        .datesUntil(quarter.end())
                        .filter(daysOff::isWorked)
                        .count()
                >= LEAST_WORKING_DAYS;
    }

    private static String text(String typed) {
        String plain = typed.strip();
        if (plain.length() > LONGEST_TEXT) {
            throw new IllegalArgumentException("Longer than " + LONGEST_TEXT);
        }
        return plain;
    }

    /**
     * The days of a quarter. Its weeks are counted from its first day, whatever day of the week that is.
     *
     * @param start the first day
     * @param weeks {@value #FEWEST} to {@value #MOST}
     */
    public record Quarter(LocalDate start, int weeks) {

        public static final int FEWEST = 4;
        public static final int MOST = 26;
        public static final int USUAL = 13;

        /** Calendars of others are not tried with years beyond these. */
        public static final int FIRST_YEAR = 1970;

        public static final int LAST_YEAR = 2100;

        public Quarter {
            if (weeks < FEWEST || weeks > MOST) {
                throw new IllegalArgumentException("weeks: " + weeks);
            }
            if (start.getYear() < FIRST_YEAR || start.getYear() > LAST_YEAR) {
                throw new IllegalArgumentException("year: " + start.getYear());
            }
        }

        /** The first day of a week, counted from 1; week 0 is the one before the quarter. */
        public LocalDate week(int number) {
            return start.plusWeeks(number - 1L);
        }

        /** The first day that is not in it any more. */
        public LocalDate end() {
            return start.plusWeeks(weeks);
        }
    }

    /**
     * @param day on which they are wanted; a day nobody works on sends each to the nearest day that is worked
     * @param time by the clocks of the zone, all year round
     */
    public record CheckIn(DayOfWeek day, LocalTime time, ZoneId zone, Rhythm rhythm) {

        public CheckIn {
            Objects.requireNonNull(day, "day");
            Objects.requireNonNull(zone, "zone");
            Objects.requireNonNull(rhythm, "rhythm");
            time = time.withSecond(0).withNano(0);
        }
    }

    /**
     * @param checkIn minutes, {@value #SHORTEST} to {@value #LONGEST}
     * @param workshop minutes of a planning workshop, the mid-quarter look, the review and the reset, in the same bounds
     * @param reminder minutes before a meeting at which a calendar speaks up; 0 for never, at most {@value #EARLIEST_REMINDER}
     */
    public record Lengths(int checkIn, int workshop, int reminder) {

        public static final int SHORTEST = 10;
        /** Two workshops of this length fit in a working day. */
        public static final int LONGEST = 240;

        public static final int EARLIEST_REMINDER = 10_080;

        public Lengths {
            requireBetween(SHORTEST, checkIn, LONGEST);
            requireBetween(SHORTEST, workshop, LONGEST);
            requireBetween(0, reminder, EARLIEST_REMINDER);
        }
    }

    /**
     * @param teams how many plan, 1 to {@value #MOST_TEAMS}
     * @param levels 1: everybody plans in one room; 2: the top, then teams; 3: the top, areas, then teams. A single team is one level
     *     whatever is said
     * @param lead who leads the cadence; may be empty
     */
    public record People(int teams, int levels, String lead) {

        public static final int MOST_TEAMS = 500;
        public static final int MOST_LEVELS = 3;

        public People {
            requireBetween(1, teams, MOST_TEAMS);
            requireBetween(1, levels, MOST_LEVELS);
            lead = text(lead);
            levels = teams == 1 ? 1 : levels;
        }
    }

    private static void requireBetween(int least, int number, int most) {
        if (number < least || number > most) {
            throw new IllegalArgumentException(number + " is not between " + least + " and " + most);
        }
    }
}
