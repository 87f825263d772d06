package org.okrreadiness.cli;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.okrreadiness.decide.cadence.Rhythm;
import org.okrreadiness.service.decide.cadence.CadenceDraft;
import org.okrreadiness.service.decide.cadence.Field;
import picocli.CommandLine.Option;

/** What a plan is made from, as it is typed; what is not given is as usual. */
final class CadenceOptions {

    private static final Map<Field, String> NAMES = new EnumMap<>(Map.ofEntries(
            Map.entry(Field.PLAN, "--plan"),
            Map.entry(Field.START, "--start"),
            Map.entry(Field.WEEKS, "--weeks"),
            Map.entry(Field.DAY, "--check-in"),
            Map.entry(Field.TIME, "--time"),
            Map.entry(Field.ZONE, "--zone"),
            Map.entry(Field.RHYTHM, "--fortnightly"),
            Map.entry(Field.CHECK_IN_MINUTES, "--check-in-minutes"),
            Map.entry(Field.WORKSHOP_MINUTES, "--workshop-minutes"),
            Map.entry(Field.REMINDER, "--remind"),
            Map.entry(Field.WEEKEND, "--weekend"),
            Map.entry(Field.HOLIDAYS, "--holidays"),
            Map.entry(Field.TEAMS, "--teams"),
            Map.entry(Field.LEVELS, "--levels"),
            Map.entry(Field.LEAD, "--lead"),
            Map.entry(Field.EMPHASIS, "--emphasis")));

    @Option(names = "--start", paramLabel = "DATE", required = true)
    private String start;

    @Option(names = "--plan", paramLabel = "NAME")
    private String plan;

    @Option(names = "--weeks", paramLabel = "N")
    private String weeks;

    @Option(names = "--check-in", paramLabel = "DAY")
    private String day;

    @Option(names = "--time", paramLabel = "HH:MM")
    private String time;

    @Option(names = "--zone", paramLabel = "ZONE")
    private String zone;

    @Option(names = "--fortnightly")
    private boolean fortnightly;

    @Option(names = "--check-in-minutes", paramLabel = "N")
    private String checkInMinutes;

    @Option(names = "--workshop-minutes", paramLabel = "N")
    private String workshopMinutes;

    @Option(names = "--remind", paramLabel = "MINUTES")
    private String reminder;

    @Option(names = "--weekend", paramLabel = "DAYS")
    private String weekend;

    @Option(names = "--holidays", paramLabel = "FILE")
    private Path holidays;

    @Option(names = "--teams", paramLabel = "N")
    private String teams;

    @Option(names = "--levels", paramLabel = "N")
    private String levels;

    @Option(names = "--lead", paramLabel = "NAME")
    private String lead;

    @Option(names = "--emphasis", paramLabel = "WHAT")
    private String emphasis;

    /** What a person calls the option that a field comes from. */
    static String nameOf(Field field) {
        return NAMES.get(field);
    }

    /** The files it is read from. */
    List<Path> read() {
        return holidays == null ? List.of() : List.of(holidays);
    }

    /** @throws org.okrreadiness.service.ReadinessException when the file of holidays cannot be read */
    CadenceDraft into(CadenceDraft usual) {
        Map<Field, String> given = new EnumMap<>(usual.typed());
        put(given, Field.START, start);
        put(given, Field.PLAN, plan);
        put(given, Field.WEEKS, weeks);
        put(given, Field.DAY, day);
        put(given, Field.TIME, time);
        put(given, Field.ZONE, zone);
        put(given, Field.RHYTHM, fortnightly ? CadenceDraft.word(Rhythm.FORTNIGHTLY) : null);
        put(given, Field.CHECK_IN_MINUTES, checkInMinutes);
        put(given, Field.WORKSHOP_MINUTES, workshopMinutes);
        put(given, Field.REMINDER, reminder);
        put(given, Field.WEEKEND, weekend);
        put(given, Field.HOLIDAYS, holidays == null ? null : HolidayFile.read(holidays));
        put(given, Field.TEAMS, teams);
        put(given, Field.LEVELS, levels);
        put(given, Field.LEAD, lead);
        put(given, Field.EMPHASIS, emphasis);
        return new CadenceDraft(given);
    }

    private static void put(Map<Field, String> given, Field field, String typed) {
        if (typed != null) {
            given.put(field, typed.substring(0, Math.min(typed.length(), CadenceDraft.LONGEST)));
        }
    }
}
