package org.okrreadiness.scoring.text;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A stretch of days, both ends included.
 *
 * @param first the first of them
 * @param last the last of them
 */
public record Days(LocalDate first, LocalDate last) {

    public Days {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("Days run from the earlier to the later, not " + first + " to " + last);
        }
    }

    static Days of(LocalDate day) {
        return new Days(day, day);
    }

    static Days of(YearMonth first, YearMonth last) {
        return new Days(first.atDay(1), last.atEndOfMonth());
    }

    /** True when they have a day in common. */
    public boolean meet(Days others) {
        return !last.isBefore(others.first) && !first.isAfter(others.last);
    }

    /** True when they are over before the others begin. */
    public boolean endBefore(Days others) {
        return last.isBefore(others.first);
    }
}
