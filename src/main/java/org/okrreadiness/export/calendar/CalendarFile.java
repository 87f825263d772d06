package org.okrreadiness.export.calendar;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.okrreadiness.decide.cadence.CadencePlan;
import org.okrreadiness.decide.cadence.CadenceSettings;
import org.okrreadiness.decide.cadence.Meeting;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.reading.cadence.CadenceText;
import org.okrreadiness.reading.cadence.CadenceWords;
import org.okrreadiness.wording.Words;

/**
 * A plan as a calendar file (RFC 5545). A meeting keeps its id for as long as the plan keeps its name and its first day: taken in again,
 * the file moves the meetings it brought before instead of doubling them, because its sequence is higher by then.
 */
public final class CalendarFile {

    /** Sequences are minutes since then, and so higher with every file, and small. */
    private static final Instant FIRST_SEQUENCE = Instant.parse("2020-01-01T00:00:00Z");

    private final Messages messages;
    private final CadenceText text;
    private final CadenceWords words;
    private final Clock clock;

    /** @param clock says when a file was made, and which of two is the later one */
    public CalendarFile(Messages messages, Clock clock) {
        this.messages = messages;
        this.text = new CadenceText(messages);
        this.words = new CadenceWords(messages);
        this.clock = clock;
    }

    public byte[] of(CadencePlan plan) {
        ZonedDateTime made = clock.instant().truncatedTo(ChronoUnit.SECONDS).atZone(ZoneOffset.UTC);
        ContentLines lines = new ContentLines();
        lines.begin("VCALENDAR")
                .plain("VERSION", "2.0")
                .plain("PRODID", "-//OKR Readiness//Cadence//EN")
                .plain("CALSCALE", "GREGORIAN")
                .plain("METHOD", "PUBLISH")
                .text("X-WR-CALNAME", words.title(plan.settings()));
        new ZoneComponent(plan.settings().checkIn().zone())
                .write(
                        lines,
                        plan.meetings().get(0).start().toInstant(),
                        plan.meetings().get(plan.meetings().size() - 1).end().toInstant());
        plan.meetings().forEach(meeting -> event(lines, plan, meeting, made));
        return lines.end("VCALENDAR").bytes();
    }

    private void event(ContentLines lines, CadencePlan plan, Meeting meeting, ZonedDateTime made) {
        lines.begin("VEVENT")
                .plain("UID", uid(plan.settings(), meeting))
                .utc("DTSTAMP", made)
                .utc("LAST-MODIFIED", made)
                .plain(
                        "SEQUENCE",
                        Long.toString(Duration.between(FIRST_SEQUENCE, made).toMinutes()))
                .zoned("DTSTART", meeting.start())
                .zoned("DTEND", meeting.end())
                .text("SUMMARY", summary(plan.settings(), meeting))
                .text("DESCRIPTION", text.description(plan, meeting))
                .plain("CATEGORIES", "OKR")
                .plain("STATUS", "CONFIRMED")
                .plain("TRANSP", "OPAQUE");
        alarm(lines, plan.settings(), meeting);
        lines.end("VEVENT");
    }

    private String summary(CadenceSettings settings, Meeting meeting) {
        String name = words.name(meeting.kind());
        return settings.plan().isEmpty()
                ? messages.get("cadence.summary", name)
                : messages.get("cadence.summary.of", settings.plan(), name);
    }

    private void alarm(ContentLines lines, CadenceSettings settings, Meeting meeting) {
        int minutes = settings.lengths().reminder();
        if (minutes > 0) {
            lines.begin("VALARM")
                    .plain("ACTION", "DISPLAY")
                    .text("DESCRIPTION", summary(settings, meeting))
                    .plain("TRIGGER;RELATED=START", "-PT" + minutes + "M")
                    .end("VALARM");
        }
    }

    /** Follows from what tells meetings apart, and from nothing that somebody changes while they arrange their quarter. */
    static String uid(CadenceSettings settings, Meeting meeting) {
        String identity = String.join(
                "\n",
                settings.plan(),
                settings.quarter().start().toString(),
                Words.kebab(meeting.kind()),
                Integer.toString(meeting.week()));
        return UUID.nameUUIDFromBytes(identity.getBytes(StandardCharsets.UTF_8)) + "@cadence.okr-readiness";
    }
}
