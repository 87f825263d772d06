package org.okrreadiness.decide.cadence;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.okrreadiness.decide.cadence.CadenceSettings.CheckIn;
import org.okrreadiness.decide.cadence.CadenceSettings.Quarter;

/**
 * The days of the check-ins, and of the mid-quarter look that takes the place of one. The last week has none: the review does its work.
 */
final class CheckInDays {

    /**
     * @param day on which it is held
     * @param wanted on which it would be held if that were worked
     */
    record Held(MeetingKind kind, int week, LocalDate day, LocalDate wanted) {}

    private final Quarter quarter;
    private final CheckIn checkIn;
    private final DaysOff daysOff;
    private final List<Held> held = new ArrayList<>();
    private final List<Conflict> conflicts = new ArrayList<>();
    private final Set<LocalDate> taken = new TreeSet<>();

    CheckInDays(CadenceSettings settings) {
        this.quarter = settings.quarter();
        this.checkIn = settings.checkIn();
        this.daysOff = settings.daysOff();
        int middle = middle();
        for (int week = 1; week < quarter.weeks(); week++) {
            if (week == middle) {
                hold(MeetingKind.MID_QUARTER, week);
            } else if (checkIn.rhythm().includes(week)) {
                hold(MeetingKind.CHECK_IN, week);
            }
        }
    }

    List<Held> held() {
        return held;
    }

    List<Conflict> conflicts() {
        return conflicts;
    }

    /** The week nearest to the middle that has a working day, and if possible a check-in whose place can be taken. */
    private int middle() {
        double middle = (quarter.weeks() + 1) / 2.0;
        Predicate<Integer> usual = checkIn.rhythm()::includes;
        return IntStream.range(1, quarter.weeks())
                .boxed()
                .filter(week -> !worked(week).isEmpty())
                .min(Comparator.comparing((Integer week) -> !usual.test(week))
                        .thenComparing(week -> Math.abs(week - middle))
                        .thenComparing(Comparator.naturalOrder()))
                .orElseThrow();
    }

    private List<LocalDate> worked(int week) {
        LocalDate first = quarter.week(week);
        return first.datesUntil(first.plusWeeks(1)).filter(daysOff::isWorked).toList();
    }

    private void hold(MeetingKind kind, int week) {
        LocalDate wanted = wanted(week);
        Optional<LocalDate> nearest = worked(week).stream()
                .min(Comparator.comparing((LocalDate day) -> Math.abs(ChronoUnit.DAYS.between(wanted, day)))
                        .thenComparing(Comparator.naturalOrder()));
        if (nearest.isPresent()) {
            hold(kind, week, nearest.get(), wanted);
        } else {
            holdEarlier(kind, week, wanted);
        }
    }

    private void holdEarlier(MeetingKind kind, int week, LocalDate wanted) {
        LocalDate before = daysOff.lastBefore(quarter.week(week));
        if (before.isBefore(quarter.start()) || taken.contains(before)) {
            conflicts.add(new Conflict(Conflict.Kind.CHECK_IN_LEFT_OUT, week, Optional.empty()));
        } else {
            hold(kind, week, before, wanted);
            conflicts.add(Conflict.at(Conflict.Kind.CHECK_IN_EARLIER, week, before));
        }
    }

    private void hold(MeetingKind kind, int week, LocalDate day, LocalDate wanted) {
        held.add(new Held(kind, week, day, wanted));
        taken.add(day);
    }

    private LocalDate wanted(int week) {
        LocalDate first = quarter.week(week);
        int further =
                Math.floorMod(checkIn.day().getValue() - first.getDayOfWeek().getValue(), 7);
        return first.plusDays(further);
    }
}
