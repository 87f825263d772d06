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

    private static final DateTimeFormatter ON_PAPER =
            DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm ('UTC'xxx)", Locale.UK);

    private final Messages messages;
    private final Clock clock;
    private final DateTimeFormatter time;
    private final DateTimeFormatter day;

    /** @param clock with the zone of the person at the screen */
    public Moments(Messages messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
        this.time = DateTimeFormatter.ofPattern("HH:mm", messages.locale());
        this.day = DateTimeFormatter.ofPattern("d MMM yyyy", messages.locale());
    }

    /** Of the person at the screen. */
    public ZoneId zone() {
        return clock.getZone();
    }

    public String when(Instant instant) {
        ZonedDateTime then = instant.atZone(clock.getZone());
        LocalDate today = LocalDate.now(clock);
        if (then.toLocalDate().equals(today)) {
            return messages.get("moment.today", time.format(then));
        }
        if (then.toLocalDate().equals(today.minusDays(1))) {
            return messages.get("moment.yesterday", time.format(then));
        }
        return messages.get("moment.day", day.format(then), time.format(then));
    }

    /** For what is read later and elsewhere: the whole date, with the distance from UTC. */
    public static String onPaper(Instant instant, ZoneId zone) {
        return ON_PAPER.format(instant.atZone(zone));
    }
}
