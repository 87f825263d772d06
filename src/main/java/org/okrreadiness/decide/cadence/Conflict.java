package org.okrreadiness.decide.cadence;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Something that the calendar does not allow as it should be, and what the plan does instead.
 *
 * @param week of the quarter it is about; 0 for the week before it
 * @param day where a meeting is instead; empty where it is left out
 */
public record Conflict(Kind kind, int week, Optional<LocalDate> day) {

    public enum Kind {
        /** A week without any working day: its check-in is on the last working day before. */
        CHECK_IN_EARLIER,
        /** The same, and the last working day before already has a meeting of the quarter, or lies before it: there is no check-in. */
        CHECK_IN_LEFT_OUT,
        /** So few working days in the week before the quarter that planning begins earlier. */
        PLANNING_EARLIER,
        /** No working day in the last week is left before the next planning: the review is earlier. */
        REVIEW_EARLIER,
        /** Review and reset share a day. */
        REVIEW_AND_RESET_TOGETHER,
        /** Clocks are changed during the quarter; people in other zones will find the meetings at another hour. */
        CLOCKS_CHANGE
    }

    static Conflict at(Kind kind, int week, LocalDate day) {
        return new Conflict(kind, week, Optional.of(day));
    }
}
