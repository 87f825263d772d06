package org.okrreadiness.export.records;

import java.time.LocalDate;
import org.okrreadiness.domain.record.Validity;

/** What a record says today. */
enum TodayState {
    /** It holds. */
    HOLDS,
    /** It holds, and it is time to show it again. */
    DUE,
    /** It says nothing any more. */
    EXPIRED;

    static TodayState of(Validity validity, LocalDate today) {
        if (!validity.holdsOn(today)) {
            return EXPIRED;
        }
        return validity.isDueOn(today) ? DUE : HOLDS;
    }
}
