package org.okrreadiness.decide.cadence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.okrreadiness.decide.cadence.CadenceSettings.Quarter;

/**
 * The days of the review and the reset: the last two of the quarter's last week that come before the next planning, so that what was
 * learnt goes into it.
 *
 * @param conflicts what could not be so
 */
record ClosingDays(LocalDate review, LocalDate reset, List<Conflict> conflicts) {

    static ClosingDays before(LocalDate nextPlanning, Quarter quarter, DaysOff daysOff) {
        LocalDate reset = daysOff.lastBefore(nextPlanning);
        LocalDate before = daysOff.lastBefore(reset);
        LocalDate lastWeek = quarter.week(quarter.weeks());
        boolean onlyOneLeft = before.isBefore(lastWeek) && !reset.isBefore(lastWeek);
        LocalDate review = onlyOneLeft ? reset : before;
        List<Conflict> conflicts = new ArrayList<>();
        if (onlyOneLeft) {
            conflicts.add(Conflict.at(Conflict.Kind.REVIEW_AND_RESET_TOGETHER, quarter.weeks(), reset));
        }
        if (review.isBefore(lastWeek)) {
            conflicts.add(Conflict.at(Conflict.Kind.REVIEW_EARLIER, quarter.weeks(), review));
        }
        return new ClosingDays(review, reset, conflicts);
    }
}
