package org.okrreadiness.decide.vet;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.okrreadiness.domain.rubric.Competency;

/**
 * What happens in a course, and for how long.
 *
 * @param minutes the whole course without breaks; 0 where there is no course; empty when it is not known
 * @param units what it is made of, as far as it is known; together no longer than the whole
 * @param source where that stands; empty when nobody said
 */
public record Timetable(OptionalInt minutes, List<Unit> units, Optional<Evidence> source) {

    /** Longer than any course: six weeks of eight hours a day. */
    public static final int MOST_MINUTES = 14_400;

    /** There is no course. */
    public static final Timetable NO_COURSE = new Timetable(OptionalInt.of(0), List.of(), Optional.empty());

    /**
     * @param title as in the syllabus
     * @param minutes how long, 0 or more; empty when it is not known
     * @param does what participants do in it; several when the time is not divided between them, none when it is not known
     * @param competencies what it teaches, by our model; none when it is not known
     */
    public record Unit(String title, OptionalInt minutes, Set<Activity> does, Set<Competency> competencies) {
        public Unit {
            Objects.requireNonNull(title, "title");
            Objects.requireNonNull(minutes, "minutes");
            does = sorted(does, Activity.class);
            competencies = sorted(competencies, Competency.class);
            if (minutes.isPresent() && (minutes.getAsInt() < 0 || minutes.getAsInt() > MOST_MINUTES)) {
                throw new IllegalArgumentException("A unit lasts 0 to " + MOST_MINUTES + " minutes");
            }
        }
    }

    public Timetable {
        Objects.requireNonNull(minutes, "minutes");
        Objects.requireNonNull(source, "source");
        units = List.copyOf(units);
        if (minutes.isPresent() && (minutes.getAsInt() < 0 || minutes.getAsInt() > MOST_MINUTES)) {
            throw new IllegalArgumentException("A course lasts 0 to " + MOST_MINUTES + " minutes");
        }
        if (minutes.isPresent() && told(units) > minutes.getAsInt()) {
            throw new IllegalArgumentException("The units are longer than the course");
        }
    }

    /** Together, those whose length is known. */
    public static int told(List<Unit> units) {
        return units.stream().mapToInt(unit -> unit.minutes().orElse(0)).sum();
    }

    public boolean isNoCourse() {
        return minutes.isPresent() && minutes.getAsInt() == 0;
    }

    /** The share of the course in which these things, and nothing else, are done. */
    public Range doing(Set<Activity> wanted) {
        return share(unit -> Portion.of(unit.does(), wanted));
    }

    /** The share of the course that teaches this competency. */
    public Range teaching(Competency competency) {
        return share(unit -> Portion.of(unit.competencies(), Set.of(competency)));
    }

    /** Whether it is certain that something is done, however little. */
    boolean has(Activity activity) {
        return units.stream()
                .anyMatch(
                        unit -> unit.does().contains(activity) && unit.minutes().orElse(1) > 0);
    }

    /** Whether it is certain that something is taught, however little. */
    boolean has(Competency competency) {
        return units.stream()
                .anyMatch(unit -> unit.competencies().contains(competency)
                        && unit.minutes().orElse(1) > 0);
    }

    /** Whether units and their lengths leave nothing open. */
    boolean isWhole() {
        boolean allSized = !units.isEmpty()
                && units.stream().allMatch(unit -> unit.minutes().isPresent());
        return allSized && minutes.orElse(told(units)) == told(units);
    }

    /** @throws IllegalStateException when there is no course */
    private Range share(java.util.function.Function<Unit, Portion> portion) {
        if (isNoCourse()) {
            throw new IllegalStateException("Where there is no course nothing has a share in it");
        }
        List<Shares.Piece> pieces = units.stream()
                .map(unit -> new Shares.Piece(size(unit.minutes()), portion.apply(unit)))
                .toList();
        return Shares.of(pieces, size(minutes));
    }

    private static OptionalDouble size(OptionalInt minutes) {
        return minutes.isPresent() ? OptionalDouble.of(minutes.getAsInt()) : OptionalDouble.empty();
    }

    static <E extends Enum<E>> Set<E> sorted(Set<E> some, Class<E> type) {
        EnumSet<E> copy = EnumSet.noneOf(type);
        copy.addAll(some);
        return Collections.unmodifiableSet(copy);
    }
}
