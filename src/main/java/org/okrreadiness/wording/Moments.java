package org.okrreadiness.wording;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.okrreadiness.i18n.Messages;

/** Says when something happened the way people do: today, yesterday, or the day. */
public final class Moments {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.UK);

    private final Messages messages;
    private final Clock clock;

    /** @param clock with the zone of the person at the screen */
    public Moments(Messages messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    /** Of the person at the screen. */
    public ZoneId zone() {
        return clock.getZone();
    }

    public String when(Instant instant) {
        ZonedDateTime then = instant.atZone(clock.getZone());
        LocalDate today = LocalDate.now(clock);
        if (then.toLocalDate().equals(today)) {
            return messages.get("moment.today", TIME.format(then));
        }
        if (then.toLocalDate().equals(today.minusDays(1))) {
            return messages.get("moment.yesterday", TIME.format(then));
        }
        return messages.get("moment.day", DAY.format(then), TIME.format(then));
    }
}
