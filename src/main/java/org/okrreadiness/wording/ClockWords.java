package org.okrreadiness.wording;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.okrreadiness.i18n.Messages;

/** Says that the clock of the machine was set, and by how much. */
public final class ClockWords {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    /** Shorter times are told in seconds, longer ones in hours. */
    private static final long FEWEST_MINUTES = 2;

    private static final long MOST_MINUTES = 120;

    private final Messages messages;
    private final ZoneId zone;

    /** @param zone of the person at the screen */
    public ClockWords(Messages messages, ZoneId zone) {
        this.messages = messages;
        this.zone = zone;
    }

    /**
     * @param at what the clock said afterwards
     * @param by negative when it was set back
     */
    public String of(Instant at, Duration by) {
        String time = TIME.format(at.atZone(zone));
        return messages.get(by.isNegative() ? "clock.back" : "clock.forward", amount(by.abs()), time);
    }

    private String amount(Duration by) {
        if (by.toMinutes() < FEWEST_MINUTES) {
            return messages.get("clock.seconds", by.toSeconds());
        }
        return by.toMinutes() < MOST_MINUTES
                ? messages.get("clock.minutes", by.toMinutes())
                : messages.get("clock.hours", by.toHours(), by.toMinutesPart());
    }
}
