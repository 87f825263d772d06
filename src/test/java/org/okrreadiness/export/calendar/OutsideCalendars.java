package org.okrreadiness.export.calendar;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.okrreadiness.decide.cadence.CadencePlan;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.reading.cadence.CadenceText;
import org.okrreadiness.reading.cadence.CadenceWords;
import org.okrreadiness.service.decide.cadence.CadenceDraft;
import org.okrreadiness.service.decide.cadence.Field;
import org.okrreadiness.testing.SampleCadence;
import tools.jackson.databind.json.JsonMapper;

/** Calendars of many zones, each with the moments and words that were meant, for readers nobody here wrote. */
public final class OutsideCalendars {

    private static final List<String> ZONES = List.of(
            "Europe/Madrid",
            "America/New_York",
            "America/St_Johns",
            "Asia/Kolkata",
            "Australia/Lord_Howe",
            "Africa/Casablanca",
            "Pacific/Kiritimati",
            "UTC");

    /** Quarters in which clocks change, or that begin or end where calendars are easily wrong. */
    private static final Map<String, Map<Field, String>> QUARTERS = Map.ofEntries(
            quarter("southern-spring", "Australia/Sydney", "2026-09-07", "saturday, sunday"),
            quarter("southern-autumn", "America/Santiago", "2027-02-22", "saturday, sunday"),
            quarter("over-new-year", "Pacific/Auckland", "2026-11-30", "saturday, sunday"),
            quarter("quarter-hours", "Asia/Kathmandu", "2026-12-28", "saturday"),
            quarter("quarter-hours-that-change", "Pacific/Chatham", "2027-01-18", "saturday, sunday"),
            quarter("two-hours-of-summer", "Antarctica/Troll", "2027-01-25", "saturday, sunday"),
            quarter("winter-as-the-exception", "Europe/Dublin", "2026-09-14", "saturday, sunday"),
            quarter("work-from-sunday", "Africa/Cairo", "2027-03-07", "friday, saturday"),
            quarter("half-hour-zone-friday-off", "Asia/Tehran", "2027-01-02", "thursday, friday"),
            quarter("leap-day", "America/Sao_Paulo", "2028-01-03", "saturday, sunday"),
            Map.entry(
                    "an-hour-that-is-skipped",
                    Map.of(
                            Field.ZONE,
                            "Europe/Madrid",
                            Field.START,
                            "2027-02-01",
                            Field.WEEKEND,
                            "",
                            Field.DAY,
                            "sunday",
                            Field.TIME,
                            "02:30")));

    private OutsideCalendars() {}

    private static Map.Entry<String, Map<Field, String>> quarter(
            String name, String zone, String start, String weekend) {
        return Map.entry(name, Map.of(Field.ZONE, zone, Field.START, start, Field.WEEKEND, weekend));
    }

    public static void write(Path folder) throws IOException {
        Messages messages = new Messages(Locale.ENGLISH);
        Files.createDirectories(folder);
        for (String zone : ZONES) {
            write(folder.resolve(zone.replace('/', '-') + ".ics"), Map.of(Field.ZONE, zone), messages);
        }
        for (Map.Entry<String, Map<Field, String>> quarter : QUARTERS.entrySet()) {
            write(folder.resolve(quarter.getKey() + ".ics"), quarter.getValue(), messages);
        }
    }

    private static void write(Path file, Map<Field, String> typed, Messages messages) throws IOException {
        CadenceDraft draft = SampleCadence.full()
                .with(Field.PLAN, "H\u00e4fen, \"Nord\"; back\\slash \ud83d\ude00 \u0645\u0631\u0641\u0623");
        for (Map.Entry<Field, String> field : typed.entrySet()) {
            draft = draft.with(field.getKey(), field.getValue());
        }
        CadencePlan plan = SampleCadence.plan(draft);
        Files.write(file, new CalendarFile(messages, Clock.systemUTC()).of(plan));
        Files.writeString(
                file.resolveSibling(file.getFileName() + ".expected.json"),
                new JsonMapper().writeValueAsString(meant(plan, messages)));
    }

    private static List<List<String>> meant(CadencePlan plan, Messages messages) {
        CadenceWords words = new CadenceWords(messages);
        CadenceText text = new CadenceText(messages);
        return plan.meetings().stream()
                .map(meeting -> List.of(
                        millis(meeting.start().toInstant()),
                        millis(meeting.end().toInstant()),
                        CalendarFile.uid(plan.settings(), meeting),
                        plan.settings().plan() + ": " + words.name(meeting.kind()),
                        text.description(plan, meeting)))
                .toList();
    }

    private static String millis(Instant moment) {
        return moment.toString().replace("Z", ".000Z");
    }
}
