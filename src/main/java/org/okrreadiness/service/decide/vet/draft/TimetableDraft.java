package org.okrreadiness.service.decide.vet.draft;

import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import org.okrreadiness.decide.vet.Activity;
import org.okrreadiness.decide.vet.Timetable;
import org.okrreadiness.domain.rubric.Competency;

/**
 * A timetable as it is typed.
 *
 * @param length of the whole course; blank while it is not known
 * @param source where it stands
 */
public record TimetableDraft(String length, List<Unit> units, EvidenceDraft source) {

    /** Nothing was typed yet. */
    public static final TimetableDraft NONE = new TimetableDraft("", List.of(), EvidenceDraft.NONE);

    /**
     * @param length of the unit; blank while it is not known
     * @param does what participants do in it; none while it is not known
     */
    public record Unit(String title, String length, Set<Activity> does, Set<Competency> competencies) {

        /** An empty line of the table. */
        public static final Unit NONE = new Unit("", "", Set.of(), Set.of());

        public Unit {
            Objects.requireNonNull(title, "title");
            Objects.requireNonNull(length, "length");
            does = Set.copyOf(does);
            competencies = Set.copyOf(competencies);
        }

        boolean isBlank() {
            return title.isBlank() && length.isBlank() && does.isEmpty() && competencies.isEmpty();
        }

        public Unit withTitle(String other) {
            return new Unit(other, length, does, competencies);
        }

        public Unit withLength(String other) {
            return new Unit(title, other, does, competencies);
        }

        public Unit withDoes(Set<Activity> others) {
            return new Unit(title, length, others, competencies);
        }

        public Unit withCompetencies(Set<Competency> others) {
            return new Unit(title, length, does, others);
        }
    }

    public TimetableDraft {
        Objects.requireNonNull(length, "length");
        units = List.copyOf(units);
        Objects.requireNonNull(source, "source");
    }

    static TimetableDraft of(Timetable timetable) {
        List<Unit> units = timetable.units().stream()
                .map(unit -> new Unit(unit.title(), typed(unit.minutes()), unit.does(), unit.competencies()))
                .toList();
        return new TimetableDraft(typed(timetable.minutes()), units, EvidenceDraft.of(timetable.source()));
    }

    static String typed(OptionalInt number) {
        return number.isPresent() ? String.valueOf(number.getAsInt()) : "";
    }

    boolean isBlank() {
        return length.isBlank() && units.stream().allMatch(Unit::isBlank) && source.isBlank();
    }

    public TimetableDraft withLength(String other) {
        return new TimetableDraft(other, units, source);
    }

    public TimetableDraft withUnits(List<Unit> others) {
        return new TimetableDraft(length, others, source);
    }

    public TimetableDraft withSource(EvidenceDraft other) {
        return new TimetableDraft(length, units, other);
    }
}
