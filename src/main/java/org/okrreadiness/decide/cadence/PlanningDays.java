package org.okrreadiness.decide.cadence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;

/**
 * Which planning meeting is on which day before a quarter. They take the last working days before it, two a day: between them drafts are
 * written, and the days before them are left for the review and the reset of the quarter that ends.
 */
final class PlanningDays {

    private static final int A_DAY = 2;

    private PlanningDays() {}

    /** Planning meetings by their day, in the order in which they are held. */
    static TreeMap<LocalDate, List<MeetingKind>> before(LocalDate start, int levels, DaysOff daysOff) {
        List<MeetingKind> kinds = kinds(levels);
        List<LocalDate> days = days(start, (kinds.size() + A_DAY - 1) / A_DAY, daysOff);
        TreeMap<LocalDate, List<MeetingKind>> planned = new TreeMap<>();
        for (int i = 0; i < kinds.size(); i++) {
            planned.computeIfAbsent(days.get(i / A_DAY), day -> new ArrayList<>())
                    .add(kinds.get(i));
        }
        return planned;
    }

    private static List<MeetingKind> kinds(int levels) {
        List<MeetingKind> kinds = new ArrayList<>(List.of(MeetingKind.OUTCOMES));
        if (levels > 2) {
            kinds.add(MeetingKind.AREA_DRAFTS);
        }
        kinds.add(MeetingKind.TEAM_DRAFTS);
        if (levels > 1) {
            kinds.add(MeetingKind.ALIGNMENT);
        }
        kinds.add(MeetingKind.CHALLENGE);
        kinds.add(MeetingKind.COMMITMENT);
        return kinds;
    }

    private static List<LocalDate> days(LocalDate start, int count, DaysOff daysOff) {
        List<LocalDate> days = new ArrayList<>();
        LocalDate day = start;
        while (days.size() < count) {
            day = daysOff.lastBefore(day);
            days.add(day);
        }
        Collections.reverse(days);
        return days;
    }
}
