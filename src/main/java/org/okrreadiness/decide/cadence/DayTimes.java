package org.okrreadiness.decide.cadence;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * At what time the meetings of one day begin. The first is at the usual time; several follow one another with a pause, and begin
 * earlier where they would otherwise last into the evening. None lasts beyond midnight.
 */
final class DayTimes {

    private static final Duration PAUSE = Duration.ofMinutes(30);
    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private static final Duration EVENING = Duration.ofHours(18);
    private static final Duration MIDNIGHT = Duration.ofDays(1);

    private DayTimes() {}

    /**
     * When each begins. What follows is counted in hours that pass and not on the clock, which may be changed that night.
     *
     * @param lengths of the meetings in their order; all together with their pauses they fit between morning and midnight
     */
    static List<ZonedDateTime> of(LocalDate day, LocalTime usual, ZoneId zone, List<Duration> lengths) {
        Duration all = lengths.stream().reduce(PAUSE.multipliedBy(lengths.size() - 1L), Duration::plus);
        List<ZonedDateTime> starts = new ArrayList<>();
        ZonedDateTime next = day.atTime(first(usual, all, lengths.size() == 1)).atZone(zone);
        for (Duration length : lengths) {
            starts.add(next);
            next = next.plus(length).plus(PAUSE);
        }
        return starts;
    }

    private static LocalTime first(LocalTime usual, Duration all, boolean alone) {
        Duration latest = (alone ? MIDNIGHT : EVENING).minus(all);
        LocalTime inTime = latest.compareTo(Duration.ofSeconds(MORNING.toSecondOfDay())) < 0
                ? MORNING
                : LocalTime.ofSecondOfDay(latest.toSeconds());
        return usual.isBefore(inTime) ? usual : inTime;
    }
}
