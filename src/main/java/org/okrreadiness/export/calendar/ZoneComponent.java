package org.okrreadiness.export.calendar;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.Locale;

/**
 * What the clocks of a zone do while the meetings last (RFC 5545, 3.6.5), so that a reader that knows the zone by another name, or has
 * older rules for it, still shows the right hour. Every change is written out by itself: rules that repeat would say more than is known.
 */
final class ZoneComponent {

    private final ZoneId zone;
    private final ZoneRules rules;

    ZoneComponent(ZoneId zone) {
        this.zone = zone;
        this.rules = zone.getRules();
    }

    void write(ContentLines lines, Instant first, Instant last) {
        lines.begin("VTIMEZONE").plain("TZID", zone.getId());
        ZoneOffsetTransition change = lastStandard(first);
        if (change == null) {
            ZoneOffset offset = rules.getOffset(first);
            observance(lines, rules.isDaylightSavings(first), LocalDateTime.of(1970, 1, 1, 0, 0), offset, offset);
            change = rules.nextTransition(first);
        }
        while (change != null && !change.getInstant().isAfter(last)) {
            observance(lines, change);
            change = rules.nextTransition(change.getInstant());
        }
        lines.end("VTIMEZONE");
    }

    /** Since when the zone last had its standard time by then: there are readers that guess where none is written out. */
    private ZoneOffsetTransition lastStandard(Instant by) {
        ZoneOffsetTransition change = rules.previousTransition(by.plusNanos(1));
        while (change != null && rules.isDaylightSavings(change.getInstant())) {
            change = rules.previousTransition(change.getInstant());
        }
        return change;
    }

    private void observance(ContentLines lines, ZoneOffsetTransition change) {
        observance(
                lines,
                rules.isDaylightSavings(change.getInstant()),
                change.getDateTimeBefore(),
                change.getOffsetBefore(),
                change.getOffsetAfter());
    }

    private static void observance(
            ContentLines lines, boolean summer, LocalDateTime from, ZoneOffset before, ZoneOffset after) {
        String component = summer ? "DAYLIGHT" : "STANDARD";
        lines.begin(component)
                .local("DTSTART", from)
                .plain("TZOFFSETFROM", offset(before))
                .plain("TZOFFSETTO", offset(after))
                .end(component);
    }

    private static String offset(ZoneOffset offset) {
        int seconds = Math.abs(offset.getTotalSeconds());
        String whole = String.format(
                Locale.ROOT, "%s%02d%02d", offset.getTotalSeconds() < 0 ? "-" : "+", seconds / 3600, seconds / 60 % 60);
        return seconds % 60 == 0 ? whole : whole + String.format(Locale.ROOT, "%02d", seconds % 60);
    }
}
