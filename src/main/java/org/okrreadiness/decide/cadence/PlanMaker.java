package org.okrreadiness.decide.cadence;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.okrreadiness.decide.cadence.CadenceSettings.Quarter;

/** Lays the meetings on days, then the days' meetings on times. */
final class PlanMaker {

    /** A meeting that has a day and no time yet. */
    private record OnDay(MeetingKind kind, int week, Optional<LocalDate> movedFrom) {}

    private final CadenceSettings settings;
    private final Quarter quarter;
    private final TreeMap<LocalDate, List<OnDay>> days = new TreeMap<>();
    private final List<Conflict> conflicts = new ArrayList<>();

    PlanMaker(CadenceSettings settings) {
        this.settings = settings;
        this.quarter = settings.quarter();
    }

    CadencePlan make() {
        planning();
        CheckInDays checkIns = new CheckInDays(settings);
        checkIns.held()
                .forEach(held -> put(
                        held.day(),
                        held.kind(),
                        held.week(),
                        Optional.of(held.wanted()).filter(wanted -> !wanted.equals(held.day()))));
        conflicts.addAll(checkIns.conflicts());
        LocalDate nextPlanning = planningBefore(quarter.end()).firstKey();
        ClosingDays closing = ClosingDays.before(nextPlanning, quarter, settings.daysOff());
        put(closing.review(), MeetingKind.REVIEW, quarter.weeks(), Optional.empty());
        put(closing.reset(), MeetingKind.RESET, quarter.weeks(), Optional.empty());
        conflicts.addAll(closing.conflicts());
        List<Meeting> meetings = timed();
        conflicts.addAll(clockChanges(meetings.get(0).start()));
        conflicts.sort(Comparator.comparing(Conflict::week));
        return new CadencePlan(settings, meetings, conflicts, nextPlanning);
    }

    private void planning() {
        TreeMap<LocalDate, List<MeetingKind>> planned = planningBefore(quarter.start());
        planned.forEach((day, kinds) -> kinds.forEach(kind -> put(day, kind, 0, Optional.empty())));
        if (planned.firstKey().isBefore(quarter.week(0))) {
            conflicts.add(Conflict.at(Conflict.Kind.PLANNING_EARLIER, 0, planned.firstKey()));
        }
    }

    private TreeMap<LocalDate, List<MeetingKind>> planningBefore(LocalDate start) {
        return PlanningDays.before(start, settings.people().levels(), settings.daysOff());
    }

    private void put(LocalDate day, MeetingKind kind, int week, Optional<LocalDate> movedFrom) {
        days.computeIfAbsent(day, any -> new ArrayList<>()).add(new OnDay(kind, week, movedFrom));
    }

    private List<Meeting> timed() {
        List<Meeting> meetings = new ArrayList<>();
        days.forEach((day, held) -> {
            held.sort(Comparator.comparing(OnDay::kind));
            List<Duration> lengths = held.stream().map(this::length).toList();
            List<ZonedDateTime> starts = DayTimes.of(day, settings.checkIn().time(), zone(), lengths);
            for (int i = 0; i < held.size(); i++) {
                meetings.add(meeting(held.get(i), starts.get(i), lengths.get(i)));
            }
        });
        return meetings;
    }

    private Meeting meeting(OnDay held, ZonedDateTime start, Duration length) {
        return new Meeting(held.kind(), held.week(), start, length, held.movedFrom(), settings.emphasis());
    }

    private Duration length(OnDay held) {
        CadenceSettings.Lengths lengths = settings.lengths();
        return Duration.ofMinutes(held.kind().isWorkshop() ? lengths.workshop() : lengths.checkIn());
    }

    private ZoneId zone() {
        return settings.checkIn().zone();
    }

    private List<Conflict> clockChanges(ZonedDateTime from) {
        List<Conflict> changes = new ArrayList<>();
        ZonedDateTime end = quarter.end().atStartOfDay(zone());
        ZoneOffsetTransition change = zone().getRules().nextTransition(from.toInstant());
        while (change != null && change.getInstant().isBefore(end.toInstant())) {
            LocalDate day = change.getDateTimeBefore().toLocalDate();
            changes.add(Conflict.at(Conflict.Kind.CLOCKS_CHANGE, week(day), day));
            change = zone().getRules().nextTransition(change.getInstant());
        }
        return changes;
    }

    private int week(LocalDate day) {
        return day.isBefore(quarter.start()) ? 0 : (int) (ChronoUnit.WEEKS.between(quarter.start(), day) + 1);
    }
}
