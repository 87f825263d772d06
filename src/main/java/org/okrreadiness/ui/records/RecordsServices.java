package org.okrreadiness.ui.records;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.okrreadiness.service.records.AuditLine;
import org.okrreadiness.service.records.desk.RecordsDesks;

/**
 * What the screens of whoever looks after records work with.
 *
 * @param desks opens the register when it is first asked for
 * @param clock with the zone of the person at the screen
 * @param account who works here, for the audit
 */
public record RecordsServices(RecordsDesks desks, Clock clock, String account) {

    public RecordsServices {
        Objects.requireNonNull(desks, "desks");
        Objects.requireNonNull(clock, "clock");
        Objects.requireNonNull(account, "account");
    }

    /** A line of the audit, now and by whoever works here. */
    public AuditLine line(AuditLine.Action what, int count) {
        return new AuditLine(clock.instant().truncatedTo(ChronoUnit.MICROS), account, what, count, "");
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }
}
