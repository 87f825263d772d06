package org.okrreadiness.decide.vet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.okrreadiness.domain.rubric.Phrase;

/** What to ask the vendor of a programme: contradictions first, then what is open, claimed without evidence, or missing from figures. */
public final class Questions {

    private final Programme programme;
    private final List<Question> questions = new ArrayList<>();

    private Questions(ProgrammeFindings findings) {
        this.programme = findings.programme();
    }

    public static List<Question> of(ProgrammeFindings findings) {
        Questions asked = new Questions(findings);
        findings.aspects().forEach(asked::point);
        asked.timetable();
        asked.assessment();
        asked.format();
        asked.questions.sort(Comparator.comparing(Question::cause));
        return List.copyOf(asked.questions);
    }

    /** Points that follow from figures are asked for as figures. */
    private void point(AspectFinding finding) {
        if (finding.aspect().isAnswered() && finding.standing().isOpen()) {
            Question.Cause cause = Question.Cause.valueOf(finding.standing().name());
            questions.add(
                    new Question(cause, Phrase.of("vetting.ask." + kebab(finding.aspect())), Optional.of(finding)));
        }
    }

    private void format() {
        if (programme.isNoCourse()) {
            return;
        }
        if (programme.format().days().isEmpty()) {
            figure("days");
        } else if (programme.format().source().isEmpty()) {
            figure("source-course");
        }
    }

    private void timetable() {
        if (programme.isNoCourse()) {
            return;
        }
        List<Timetable.Unit> units = programme.timetable().map(Timetable::units).orElse(List.of());
        if (units.isEmpty()) {
            figure("units");
            return;
        }
        each(units.stream().filter(unit -> unit.minutes().isEmpty()).map(Timetable.Unit::title), "unit-minutes");
        each(units.stream().filter(unit -> unit.does().isEmpty()).map(Timetable.Unit::title), "unit-does");
        each(units.stream().filter(Questions::isSplitOpen).map(Timetable.Unit::title), "unit-split");
        each(units.stream().filter(unit -> unit.competencies().isEmpty()).map(Timetable.Unit::title), "unit-teaches");
        Timetable course = programme.timetable().orElseThrow();
        if (course.source().isEmpty()) {
            figure("source-timetable");
        }
        boolean isShort = course.minutes().orElse(0) > Timetable.told(units)
                && units.stream().allMatch(unit -> unit.minutes().isPresent());
        if (isShort) {
            figure("rest", String.valueOf(course.minutes().orElse(0) - Timetable.told(units)));
        }
    }

    /** A unit in which live work is one of several things. */
    private static boolean isSplitOpen(Timetable.Unit unit) {
        return !unit.does().isEmpty() && Portion.of(unit.does(), Activity.LIVE) == Portion.OPEN;
    }

    private void assessment() {
        if (programme.examination().isEmpty()) {
            figure("assessment");
            return;
        }
        Examination examination = programme.examination().get();
        if (!examination.held()) {
            return;
        }
        if (examination.parts().isEmpty()) {
            figure("parts");
        } else if (examination.source().isEmpty()) {
            figure("source-assessment");
        }
        if (examination.passMark().isEmpty()) {
            figure("pass-mark");
        }
        Stream<Examination.Part> unsized =
                examination.parts().stream().filter(part -> part.points().isEmpty());
        each(unsized.map(Examination.Part::title), "part-points");
        Stream<Examination.Part> unsaid =
                examination.parts().stream().filter(part -> part.tests().isEmpty());
        each(unsaid.map(Examination.Part::title), "part-tests");
        Stream<Examination.Part> mixed = examination.parts().stream()
                .filter(part -> part.tests().size() > 1 && part.tests().contains(Tested.RECALL));
        each(mixed.map(Examination.Part::title), "part-split");
    }

    private void each(Stream<String> titles, String figure) {
        List<String> all = titles.toList();
        if (!all.isEmpty()) {
            figure(figure, "“" + String.join("”, “", all) + "”");
        }
    }

    private void figure(String name, String... arguments) {
        questions.add(new Question(
                Question.Cause.FIGURE_MISSING, Phrase.of("vetting.ask-figure." + name, arguments), Optional.empty()));
    }

    private static String kebab(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
