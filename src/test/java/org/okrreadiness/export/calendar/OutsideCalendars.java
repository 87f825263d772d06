package org.okrreadiness.export.calendar;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.okrreadiness.decide.cadence.CadencePlan;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.reading.cadence.CadenceText;
import org.okrreadiness.reading.cadence.CadenceWords;
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

    private OutsideCalendars() {}

    public static void write(Path folder) throws IOException {
        Messages messages = new Messages(Locale.ENGLISH);
        Files.createDirectories(folder);
        for (String zone : ZONES) {
            CadencePlan plan = SampleCadence.plan(SampleCadence.full()
                    .with(Field.ZONE, zone)
                    .with(Field.PLAN, "H\u00e4fen, \"Nord\"; back\\slash \ud83d\ude00 \u0645\u0631\u0641\u0623"));
            Path file = folder.resolve(zone.replace('/', '-') + ".ics");
            byte[] calendar = new CalendarFile(messages, Clock.systemUTC()).of(plan);
            Files.write(file, calendar);
            Files.writeString(
                    file.resolveSibling(file.getFileName() + ".expected.json"),
                    new JsonMapper().writeValueAsString(meant(plan, messages)));
        }
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
