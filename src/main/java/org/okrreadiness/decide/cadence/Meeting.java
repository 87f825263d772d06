package org.okrreadiness.decide.cadence;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One meeting.
 *
 * @param week of the quarter it is held for, from 1; 0 for planning, which comes before the quarter
 * @param start by the clock of the plan's zone
 * @param movedFrom the day it would have been on if that were worked
 * @param emphasis of the plan it belongs to
 */
public record Meeting(
        MeetingKind kind,
        int week,
        ZonedDateTime start,
        Duration length,
        Optional<LocalDate> movedFrom,
        Emphasis emphasis) {

    public ZonedDateTime end() {
        return start.plus(length);
    }

    public LocalDate day() {
        return start.toLocalDate();
    }

    /** What it has to produce, the usual first. */
    public List<Output> outputs() {
        List<Output> all = new ArrayList<>(kind.outputs());
        all.addAll(emphasis.outputs(kind));
        return List.copyOf(all);
    }

    /** Who has to be there. */
    public Set<Role> roles() {
        Set<Role> all = EnumSet.copyOf(kind.roles());
        all.addAll(emphasis.roles(kind));
        return all;
    }
}
