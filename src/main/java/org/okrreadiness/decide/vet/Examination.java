package org.okrreadiness.decide.vet;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import org.okrreadiness.domain.rubric.Competency;

/**
 * The assessment that a course ends with.
 *
 * @param held whether there is one
 * @param points all there are; empty when it is not known
 * @param parts what it is made of, as far as it is known; together no more than all points
 * @param passMark from which share of all points somebody passes, in per cent, 1 to 100; empty when it is not known
 * @param source where that stands; empty when nobody said
 */
public record Examination(
        boolean held, OptionalDouble points, List<Part> parts, OptionalInt passMark, Optional<Evidence> source) {

    /** More points than any assessment has. */
    public static final double MOST_POINTS = 100_000;

    /** The course ends without one. */
    public static final Examination NONE =
            new Examination(false, OptionalDouble.empty(), List.of(), OptionalInt.empty(), Optional.empty());

    private static final double SAME = 1e-6;

    /**
     * @param title as in the blueprint
     * @param points the most it earns, 0 or more; empty when it is not known
     * @param tests what it tests; several when its points are not divided between them, none when it is not known
     * @param competencies what it tests of our model; none when it is not known
     * @param hurdle which share of its own points somebody must reach whatever else they earn, in per cent; empty for none
     */
    public record Part(
            String title, OptionalDouble points, Set<Tested> tests, Set<Competency> competencies, OptionalInt hurdle) {
        public Part {
            Objects.requireNonNull(title, "title");
            Objects.requireNonNull(points, "points");
            Objects.requireNonNull(hurdle, "hurdle");
            tests = Timetable.sorted(tests, Tested.class);
            competencies = Timetable.sorted(competencies, Competency.class);
            if (points.isPresent() && !(points.getAsDouble() >= 0 && points.getAsDouble() <= MOST_POINTS)) {
                throw new IllegalArgumentException("A part has 0 to " + MOST_POINTS + " points");
            }
            requirePerCent(hurdle);
        }
    }

    public Examination {
        Objects.requireNonNull(points, "points");
        Objects.requireNonNull(source, "source");
        parts = List.copyOf(parts);
        requirePerCent(passMark);
        if (points.isPresent() && !(points.getAsDouble() > 0 && points.getAsDouble() <= MOST_POINTS)) {
            throw new IllegalArgumentException("An assessment has points");
        }
        if (points.isPresent() && told(parts) > points.getAsDouble() + SAME) {
            throw new IllegalArgumentException("The parts have more points than the whole");
        }
    }

    private static void requirePerCent(OptionalInt share) {
        if (share.isPresent() && (share.getAsInt() < 1 || share.getAsInt() > 100)) {
            throw new IllegalArgumentException("A share of points lies between 1 and 100 per cent");
        }
    }

    /** Together, the points of the parts that have some. */
    public static double told(List<Part> parts) {
        return parts.stream().mapToDouble(part -> part.points().orElse(0)).sum();
    }

    /** The share of all points that test these things and nothing else. */
    public Range testing(Set<Tested> wanted) {
        return share(part -> Portion.of(part.tests(), wanted));
    }

    /** The share of all points that test this competency. */
    public Range testing(Competency competency) {
        return share(part -> Portion.of(part.competencies(), Set.of(competency)));
    }

    /** Whether it is certain that some point tests this competency. */
    boolean has(Competency competency) {
        return parts.stream()
                .anyMatch(part -> part.competencies().contains(competency)
                        && part.points().orElse(1) > 0);
    }

    /** Whether parts, points and pass mark leave nothing open. */
    boolean isWhole() {
        boolean allSized = !parts.isEmpty()
                && parts.stream()
                        .allMatch(part ->
                                part.points().isPresent() && !part.tests().isEmpty());
        return allSized
                && passMark.isPresent()
                && Math.abs(points.orElse(told(parts)) - told(parts)) < SAME
                && told(parts) > 0;
    }

    private Range share(Function<Part, Portion> portion) {
        List<Shares.Piece> pieces = parts.stream()
                .map(part -> new Shares.Piece(part.points(), portion.apply(part)))
                .toList();
        return Shares.of(pieces, points);
    }
}
