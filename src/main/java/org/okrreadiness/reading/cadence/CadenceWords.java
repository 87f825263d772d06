package org.okrreadiness.reading.cadence;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.okrreadiness.decide.cadence.CadencePlan;
import org.okrreadiness.decide.cadence.CadenceSettings;
import org.okrreadiness.decide.cadence.Conflict;
import org.okrreadiness.decide.cadence.Emphasis;
import org.okrreadiness.decide.cadence.Meeting;
import org.okrreadiness.decide.cadence.MeetingKind;
import org.okrreadiness.decide.cadence.Stage;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.wording.Words;

/** Puts meetings, their days and what they must produce into words. */
public final class CadenceWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter DAY_OF_WEEK = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMMM", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    private final Messages messages;

    public CadenceWords(Messages messages) {
        this.messages = messages;
    }

    public Messages messages() {
        return messages;
    }

    public String title(CadenceSettings settings) {
        String from = DAY.format(settings.quarter().start());
        return settings.plan().isEmpty()
                ? messages.get("cadence.title", from)
                : messages.get("cadence.title.of", settings.plan(), from);
    }

    /** How many weeks, in which zone. */
    public String subject(CadenceSettings settings) {
        return messages.get(
                "cadence.subject",
                settings.quarter().weeks(),
                zone(settings.checkIn().zone()));
    }

    /** Empty where nobody is named. */
    public Optional<String> lead(CadenceSettings settings) {
        return Optional.of(settings.people().lead())
                .filter(name -> !name.isEmpty())
                .map(name -> messages.get("cadence.lead", name));
    }

    /** What the meetings do beside their usual work; empty where that is nothing. */
    public Optional<String> emphasis(CadenceSettings settings) {
        Emphasis emphasis = settings.emphasis();
        return emphasis == Emphasis.BALANCED
                ? Optional.empty()
                : Optional.of(messages.get(
                        "cadence.emphasis",
                        Words.of(messages, "emphasis", emphasis),
                        messages.get("emphasis." + Words.kebab(emphasis) + ".meaning")));
    }

    private static String zone(ZoneId zone) {
        return zone.getDisplayName(TextStyle.FULL, Locale.UK) + " (" + zone.getId() + ")";
    }

    public String zoneLine(CadenceSettings settings) {
        return messages.get("cadence.zone", zone(settings.checkIn().zone()));
    }

    public String name(MeetingKind kind) {
        return Words.of(messages, "meeting", kind);
    }

    public String name(Stage stage) {
        return Words.of(messages, "meeting-stage", stage);
    }

    public String purpose(MeetingKind kind) {
        return messages.get("meeting." + Words.kebab(kind) + ".purpose");
    }

    public List<String> inputs(MeetingKind kind) {
        return kind.inputs().stream()
                .map(input -> Words.of(messages, "meeting-input", input))
                .toList();
    }

    public List<String> outputs(Meeting meeting) {
        return meeting.outputs().stream()
                .map(output -> Words.of(messages, "meeting-output", output))
                .toList();
    }

    public List<String> roles(Meeting meeting) {
        return meeting.roles().stream()
                .map(role -> Words.of(messages, "meeting-role", role))
                .toList();
    }

    public String missed(Stage stage) {
        return Words.of(messages, "meeting-missed", stage);
    }

    /** How a meeting is run otherwise than usual; empty where it is not. */
    public Optional<String> accent(Meeting meeting) {
        return meeting.emphasis().changes(meeting.kind())
                ? Optional.of(Words.of(messages, "emphasis." + Words.kebab(meeting.emphasis()), meeting.kind()))
                : Optional.empty();
    }

    public String length(Meeting meeting) {
        return messages.get("cadence.minutes", meeting.length().toMinutes());
    }

    /** Day and hours. */
    public String when(Meeting meeting) {
        return messages.get(
                "cadence.when",
                DAY_OF_WEEK.format(meeting.start()),
                TIME.format(meeting.start()),
                TIME.format(meeting.end()));
    }

    public String day(LocalDate day) {
        return DAY_OF_WEEK.format(day);
    }

    /** From and to. */
    public String hours(Meeting meeting) {
        return TIME.format(meeting.start()) + "\u2013" + TIME.format(meeting.end());
    }

    /** Why it is not on its usual day; empty where it is. */
    public Optional<String> moved(Meeting meeting) {
        return meeting.movedFrom().map(from -> messages.get("cadence.moved", DAY_OF_WEEK.format(from)));
    }

    /** @param week 0 for the one before the quarter */
    public String week(CadenceSettings settings, int week) {
        if (week == 0) {
            return messages.get("cadence.week.planning");
        }
        LocalDate first = settings.quarter().week(week);
        return messages.get("cadence.week", week, SHORT.format(first), SHORT.format(first.plusDays(6)));
    }

    public String conflict(Conflict conflict) {
        return messages.get(
                "cadence.conflict." + Words.kebab(conflict.kind()),
                conflict.week(),
                conflict.day().map(DAY_OF_WEEK::format).orElse(""));
    }

    public String nextPlanning(CadencePlan plan) {
        return messages.get("cadence.next-planning", DAY_OF_WEEK.format(plan.nextPlanning()));
    }
}
