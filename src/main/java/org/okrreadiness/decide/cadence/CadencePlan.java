package org.okrreadiness.decide.cadence;

import java.time.LocalDate;
import java.util.List;

/**
 * The meetings of a quarter, from its planning to its reset.
 *
 * @param meetings by their time; none is on a day that is not worked
 * @param conflicts what the calendar did not allow, by week
 * @param nextPlanning the first day of the planning of the quarter after, which the reset comes before
 */
public record CadencePlan(
        CadenceSettings settings, List<Meeting> meetings, List<Conflict> conflicts, LocalDate nextPlanning) {

    public CadencePlan {
        meetings = List.copyOf(meetings);
        conflicts = List.copyOf(conflicts);
    }

    /** The same settings give the same plan. */
    public static CadencePlan of(CadenceSettings settings) {
        return new PlanMaker(settings).make();
    }

    /** The meetings that are held for a week, 0 for those before the quarter. */
    public List<Meeting> inWeek(int week) {
        return meetings.stream().filter(meeting -> meeting.week() == week).toList();
    }

    /** What is said about a week, 0 for the one before the quarter. */
    public List<Conflict> conflictsOf(int week) {
        return conflicts.stream().filter(conflict -> conflict.week() == week).toList();
    }
}
