package org.okrreadiness.service.decide.vet.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.okrreadiness.decide.vet.Examination;
import org.okrreadiness.decide.vet.Timetable;

/** Reads the two tables of figures: lines without anything in them are left out, and a whole that is less than its parts is not known. */
final class FiguresReader {

    private static final int PER_CENT = 100;
    private static final double SAME = 1e-6;

    private final Typed typed;
    private final String unnamed;

    FiguresReader(Typed typed, String unnamed) {
        this.typed = typed;
        this.unnamed = unnamed;
    }

    Optional<Timetable> timetable(TimetableDraft draft) {
        if (draft.isBlank()) {
            return Optional.empty();
        }
        List<Timetable.Unit> units = new ArrayList<>();
        for (int i = 0; i < draft.units().size(); i++) {
            TimetableDraft.Unit unit = draft.units().get(i);
            if (!unit.isBlank()) {
                units.add(unit("unit-" + i, unit));
            }
        }
        OptionalInt whole = typed.minutes("course-length", draft.length(), Timetable.MOST_MINUTES);
        int told = Timetable.told(units);
        if (whole.isPresent() && told > whole.getAsInt()) {
            typed.wrong("course-length", "units-longer", told, whole.getAsInt());
            whole = OptionalInt.empty();
        }
        return Optional.of(
                new Timetable(whole, units, DraftReader.evidence(typed, "timetable-source", draft.source())));
    }

    private Timetable.Unit unit(String field, TimetableDraft.Unit unit) {
        return new Timetable.Unit(
                title(field, unit.title()),
                typed.minutes(field + "-length", unit.length(), Timetable.MOST_MINUTES),
                unit.does(),
                unit.competencies());
    }

    private String title(String field, String title) {
        return title.isBlank() ? unnamed : typed.text(field + "-title", title, Typed.LONGEST_NAME);
    }

    Optional<Examination> examination(ExaminationDraft draft) {
        if (draft.isBlank()) {
            return Optional.empty();
        }
        List<Examination.Part> parts = new ArrayList<>();
        for (int i = 0; i < draft.parts().size(); i++) {
            ExaminationDraft.Part part = draft.parts().get(i);
            if (!part.isBlank()) {
                parts.add(part("part-" + i, part));
            }
        }
        OptionalDouble points = typed.decimal("points", draft.points(), false, (int) Examination.MOST_POINTS);
        double told = Examination.told(parts);
        if (points.isPresent() && told > points.getAsDouble() + SAME) {
            typed.wrong("points", "parts-more", plain(told), plain(points.getAsDouble()));
            points = OptionalDouble.empty();
        }
        return Optional.of(new Examination(
                draft.held().orElse(true),
                points,
                parts,
                typed.whole("pass-mark", draft.passMark(), 1, PER_CENT),
                DraftReader.evidence(typed, "examination-source", draft.source())));
    }

    private Examination.Part part(String field, ExaminationDraft.Part part) {
        return new Examination.Part(
                title(field, part.title()),
                typed.decimal(field + "-points", part.points(), true, (int) Examination.MOST_POINTS),
                part.tests(),
                part.competencies(),
                typed.whole(field + "-hurdle", part.hurdle(), 1, PER_CENT));
    }

    private static String plain(double number) {
        return ExaminationDraft.typed(OptionalDouble.of(number));
    }
}
