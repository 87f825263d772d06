package org.okrreadiness.content.vetting;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.okrreadiness.content.finding.Findings;
import org.okrreadiness.content.finding.Rule;
import org.okrreadiness.content.shape.Fields;
import org.okrreadiness.content.shape.Vocabulary;
import org.okrreadiness.content.tree.Node;
import org.okrreadiness.decide.vet.Activity;
import org.okrreadiness.decide.vet.CourseFormat;
import org.okrreadiness.decide.vet.Evidence;
import org.okrreadiness.decide.vet.Examination;
import org.okrreadiness.decide.vet.Tested;
import org.okrreadiness.decide.vet.Timetable;
import org.okrreadiness.domain.rubric.Competency;

/** Reads what a programme says in figures: its length, its timetable, its assessment. */
final class FiguresReader {

    private static final double LEAST_DAYS = 0.1;
    private static final double LEAST_POINTS = 0.001;
    private static final double SAME = 1e-6;

    private final Findings findings;
    private final AnswersReader answers;

    FiguresReader(Findings findings, AnswersReader answers) {
        this.findings = findings;
        this.answers = answers;
    }

    CourseFormat format(Fields programme) {
        return filled(programme, "course").map(this::format).orElse(CourseFormat.UNKNOWN);
    }

    private CourseFormat format(Node node) {
        Fields course = Fields.of(node, VettingShapes.COURSE, findings);
        OptionalDouble days = number(course, "days", LEAST_DAYS, CourseFormat.MOST_DAYS);
        return new CourseFormat(days, course.chosen("delivery", VettingShapes.DELIVERIES), answers.source(course));
    }

    /** Empty where there is none; also where its units are longer than the whole, which is reported. */
    Optional<Timetable> timetable(Fields programme) {
        return filled(programme, "timetable").flatMap(node -> {
            int before = findings.list().size();
            Fields table = Fields.of(node, VettingShapes.TIMETABLE, findings);
            OptionalInt minutes = whole(table, "minutes", 0, Timetable.MOST_MINUTES);
            List<Timetable.Unit> units = Limits.list(table, "units", Limits.MOST_ENTRIES).stream()
                    .map(unit -> unit(Fields.of(unit, VettingShapes.UNIT, findings)))
                    .toList();
            Optional<Evidence> source = answers.source(table);
            int told = Timetable.told(units);
            if (minutes.isPresent() && told > minutes.getAsInt()) {
                if (isRead(before)) {
                    tooMuch(table, "units", String.valueOf(told), "minutes", String.valueOf(minutes.getAsInt()));
                }
                return Optional.empty();
            }
            return Optional.of(new Timetable(minutes, units, source));
        });
    }

    private Timetable.Unit unit(Fields unit) {
        return new Timetable.Unit(
                Limits.title(unit),
                whole(unit, "minutes", 0, Timetable.MOST_MINUTES),
                Limits.set(unit, "does", VettingShapes.ACTIVITIES, Activity.class),
                Limits.set(unit, "competencies", Vocabulary.COMPETENCIES, Competency.class));
    }

    /** Empty where nothing is known; also where its parts have more points than the whole, which is reported. */
    Optional<Examination> examination(Fields programme) {
        return filled(programme, "assessment").flatMap(node -> {
            int before = findings.list().size();
            Fields held = Fields.of(node, VettingShapes.ASSESSMENT, findings);
            OptionalDouble points = number(held, "points", LEAST_POINTS, Examination.MOST_POINTS);
            List<Examination.Part> parts = Limits.list(held, "parts", Limits.MOST_ENTRIES).stream()
                    .map(part -> part(Fields.of(part, VettingShapes.PART, findings)))
                    .toList();
            OptionalInt passMark = whole(held, "pass-mark", 1, 100);
            Optional<Evidence> source = answers.source(held);
            boolean isHeld = held.node("held").isEmpty() || held.truth("held");
            double told = Examination.told(parts);
            if (points.isPresent() && told > points.getAsDouble() + SAME) {
                if (isRead(before)) {
                    tooMuch(held, "parts", plain(told), "points", plain(points.getAsDouble()));
                }
                return Optional.empty();
            }
            return Optional.of(new Examination(isHeld, points, parts, passMark, source));
        });
    }

    private Examination.Part part(Fields part) {
        return new Examination.Part(
                Limits.title(part),
                number(part, "points", 0, Examination.MOST_POINTS),
                Limits.set(part, "tests", VettingShapes.TESTED, Tested.class),
                Limits.set(part, "competencies", Vocabulary.COMPETENCIES, Competency.class),
                whole(part, "must-reach", 1, 100));
    }

    /** Whether every figure since then is what stands in the file; with one that is not, a sum says nothing. */
    private boolean isRead(int before) {
        return findings.list().size() == before;
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
    }

    private void tooMuch(Fields whole, String parts, String told, String field, String most) {
        findings.add(Rule.MORE_THAN_THE_WHOLE, whole.at(parts), parts, told, field, most);
    }

    private static Optional<Node> filled(Fields fields, String field) {
        return fields.node(field).filter(node -> !Limits.isBlank(node));
    }

    static OptionalInt whole(Fields fields, String field, int least, int most) {
        return fields.node(field).isPresent() ? OptionalInt.of(fields.whole(field, least, most)) : OptionalInt.empty();
    }

    private static OptionalDouble number(Fields fields, String field, double least, double most) {
        return fields.node(field).isPresent()
                ? OptionalDouble.of(fields.number(field, least, most))
                : OptionalDouble.empty();
    }
}
