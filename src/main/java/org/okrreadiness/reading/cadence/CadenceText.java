package org.okrreadiness.reading.cadence;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.okrreadiness.decide.cadence.CadencePlan;
import org.okrreadiness.decide.cadence.Meeting;
import org.okrreadiness.decide.cadence.MeetingKind;
import org.okrreadiness.i18n.Messages;

/** A plan as a text to keep or to send: the dates first, then once for each kind of meeting what it is for. */
public final class CadenceText {

    private final Messages messages;
    private final CadenceWords words;

    public CadenceText(Messages messages) {
        this.messages = messages;
        this.words = new CadenceWords(messages);
    }

    public String plain(CadencePlan plan) {
        return text(plan, Marks.PLAIN);
    }

    public String markdown(CadencePlan plan) {
        return text(plan, Marks.MARKDOWN);
    }

    /** What stands for one meeting in a calendar, without its day and hour. */
    public String description(CadencePlan plan, Meeting meeting) {
        Lines lines = new Lines(Marks.PLAIN);
        lines.line(words.purpose(meeting.kind()));
        words.moved(meeting).ifPresent(lines::line);
        words.accent(meeting).ifPresent(lines::line);
        lines.gap();
        lines.line(messages.get("cadence.produces"));
        words.outputs(meeting).forEach(lines::point);
        lines.gap();
        lines.named(messages.get("cadence.inputs"), sentence(words.inputs(meeting.kind())));
        lines.named(messages.get("cadence.roles"), sentence(words.roles(meeting)));
        words.lead(plan.settings()).ifPresent(lines::line);
        lines.named(messages.get("cadence.missed"), words.missed(meeting.kind().stage()));
        return lines.toString().strip();
    }

    private String text(CadencePlan plan, Marks marks) {
        Lines lines = new Lines(marks);
        lines.title(words.title(plan.settings()));
        Stream.of(words.lead(plan.settings()), words.emphasis(plan.settings()))
                .flatMap(one -> one.stream())
                .forEach(lines::line);
        lines.line(words.zoneLine(plan.settings()));
        if (!plan.conflicts().isEmpty()) {
            lines.heading(messages.get("cadence.conflicts"));
            plan.conflicts().forEach(conflict -> lines.point(words.conflict(conflict)));
        }
        lines.heading(messages.get("cadence.dates"));
        for (Meeting meeting : plan.meetings()) {
            String moved = words.moved(meeting).map(why -> " (" + why + ")").orElse("");
            lines.point(words.when(meeting) + ": " + words.name(meeting.kind()) + moved);
        }
        lines.gap();
        lines.line(words.nextPlanning(plan));
        lines.heading(messages.get("cadence.meetings"));
        examples(plan).forEach(meeting -> about(lines, meeting));
        return lines.toString().strip() + "\n";
    }

    /** The first meeting of each kind. */
    public static List<Meeting> examples(CadencePlan plan) {
        Set<MeetingKind> seen = new LinkedHashSet<>();
        return plan.meetings().stream()
                .filter(meeting -> seen.add(meeting.kind()))
                .toList();
    }

    private void about(Lines lines, Meeting meeting) {
        lines.subheading(words.name(meeting.kind()));
        lines.line(words.purpose(meeting.kind()));
        words.accent(meeting).ifPresent(lines::line);
        lines.gap();
        words.outputs(meeting).forEach(lines::point);
        lines.gap();
        lines.named(messages.get("cadence.inputs"), sentence(words.inputs(meeting.kind())));
        lines.named(messages.get("cadence.roles"), sentence(words.roles(meeting)));
        lines.named(messages.get("cadence.length"), words.length(meeting));
        lines.named(messages.get("cadence.missed"), words.missed(meeting.kind().stage()));
    }

    /** Several things in one line; some of them have commas of their own. */
    static String sentence(List<String> parts) {
        return String.join("; ", parts);
    }
}
