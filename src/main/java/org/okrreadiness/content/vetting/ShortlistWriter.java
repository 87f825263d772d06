package org.okrreadiness.content.vetting;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.okrreadiness.content.shape.Words;
import org.okrreadiness.content.tree.YamlText;
import org.okrreadiness.decide.vet.Answer;
import org.okrreadiness.decide.vet.Aspect;
import org.okrreadiness.decide.vet.CourseFormat;
import org.okrreadiness.decide.vet.Evidence;
import org.okrreadiness.decide.vet.Examination;
import org.okrreadiness.decide.vet.Need;
import org.okrreadiness.decide.vet.Programme;
import org.okrreadiness.decide.vet.Teacher;
import org.okrreadiness.decide.vet.Timetable;
import org.okrreadiness.service.decide.vet.Vetting;

/** Writes a vetting as it can be read by people, and by {@link ShortlistReader}. What is not known is left out. */
final class ShortlistWriter {

    private final YamlText out = new YamlText();

    String write(Vetting vetting) {
        out.line(0, "format: 1");
        text(0, "changed", vetting.changedAt().toString());
        text(0, "title", vetting.shortlist().title());
        need(vetting.shortlist().need());
        List<Programme> programmes = vetting.shortlist().programmes();
        out.line(0, programmes.isEmpty() ? "programmes: []" : "programmes:");
        programmes.forEach(this::programme);
        return out.toString();
    }

    private void need(Need need) {
        out.line(0, "need:").line(1, "for: " + Words.kebab(need.track()));
        whole(1, "people", need.people());
        text(1, "words", need.words());
    }

    private void programme(Programme programme) {
        out.line(1, "- id: " + programme.id());
        text(2, "name", programme.name());
        text(2, "vendor", programme.offer().vendor());
        text(2, "price", programme.offer().price());
        programme.offer().pack().ifPresent(pack -> out.line(2, "pack: " + pack));
        if (!programme.format().equals(CourseFormat.UNKNOWN)) {
            format(programme.format());
        }
        programme.timetable().ifPresent(this::timetable);
        programme.examination().ifPresent(this::examination);
        if (!programme.teachers().isEmpty()) {
            out.line(2, "teachers:");
            programme.teachers().forEach(this::teacher);
        }
        if (!programme.answers().isEmpty()) {
            out.line(2, "answers:");
            programme.answers().forEach(this::answer);
        }
    }

    private void format(CourseFormat format) {
        out.line(2, "course:");
        number(3, "days", format.days());
        format.delivery().ifPresent(delivery -> out.line(3, "delivery: " + Words.kebab(delivery)));
        source(format.source());
    }

    private void timetable(Timetable table) {
        out.line(2, "timetable:");
        // A timetable of which nothing is known still is one; without a field it would be read as none.
        whole(3, "minutes", table.minutes());
        source(table.source());
        out.line(3, table.units().isEmpty() ? "units: []" : "units:");
        for (Timetable.Unit unit : table.units()) {
            out.line(4, "- title: " + quoted(unit.title()));
            whole(5, "minutes", unit.minutes());
            set(5, "does", unit.does());
            set(5, "competencies", unit.competencies());
        }
    }

    private void examination(Examination examination) {
        out.line(2, "assessment:").line(3, "held: " + examination.held());
        number(3, "points", examination.points());
        whole(3, "pass-mark", examination.passMark());
        source(examination.source());
        out.line(3, examination.parts().isEmpty() ? "parts: []" : "parts:");
        for (Examination.Part part : examination.parts()) {
            out.line(4, "- title: " + quoted(part.title()));
            number(5, "points", part.points());
            set(5, "tests", part.tests());
            set(5, "competencies", part.competencies());
            whole(5, "must-reach", part.hurdle());
        }
    }

    private void teacher(Teacher teacher) {
        out.line(3, "- name: " + quoted(teacher.name()));
        set(4, "done", teacher.done());
        evidence(4, teacher.evidence());
    }

    private void answer(Aspect aspect, Answer answer) {
        out.line(3, Words.kebab(aspect) + ":");
        answer.reply().ifPresent(reply -> out.line(4, "says: " + Words.kebab(reply)));
        text(4, "words", answer.words());
        evidence(4, answer.evidence());
    }

    private void evidence(int depth, List<Evidence> evidence) {
        if (!evidence.isEmpty()) {
            out.line(depth, "evidence:");
            evidence.forEach(each -> out.line(depth + 1, "- " + inline(each)));
        }
    }

    private void source(Optional<Evidence> source) {
        source.ifPresent(each -> out.line(3, "source: " + inline(each)));
    }

    private static String inline(Evidence evidence) {
        String note = evidence.note().isBlank() ? "" : ", note: " + quoted(evidence.note());
        String bearing =
                evidence.bearing() == Evidence.Bearing.SHOWS ? "" : ", bearing: " + Words.kebab(evidence.bearing());
        return "{ kind: " + Words.kebab(evidence.kind()) + ", place: " + quoted(evidence.place()) + bearing + note
                + " }";
    }

    private void text(int depth, String name, String value) {
        if (!value.isBlank()) {
            out.line(depth, name + ": " + quoted(value));
        }
    }

    private void whole(int depth, String name, OptionalInt value) {
        value.ifPresent(number -> out.line(depth, name + ": " + number));
    }

    private void number(int depth, String name, OptionalDouble value) {
        value.ifPresent(number -> out.line(depth, name + ": " + plain(number)));
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
    }

    private void set(int depth, String name, Collection<? extends Enum<?>> values) {
        if (!values.isEmpty()) {
            out.line(depth, name + values.stream().map(Words::kebab).collect(Collectors.joining(", ", ": [", "]")));
        }
    }

    private static String quoted(String value) {
        return QuotedText.of(value);
    }
}
