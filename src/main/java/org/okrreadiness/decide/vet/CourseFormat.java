package org.okrreadiness.decide.vet;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How a course is held.
 *
 * @param days how many, above 0 and at most {@value #MOST_DAYS}; empty when it is not known
 * @param delivery where and with whom; empty when it is not known
 * @param source where that stands; empty when nobody said
 */
public record CourseFormat(OptionalDouble days, Optional<Delivery> delivery, Optional<Evidence> source) {

    /** Longer than any course. */
    public static final int MOST_DAYS = 60;

    /** Nothing is known. */
    public static final CourseFormat UNKNOWN =
            new CourseFormat(OptionalDouble.empty(), Optional.empty(), Optional.empty());

    /** Where and with whom. */
    public enum Delivery {
        IN_ROOM,
        LIVE_ONLINE,
        SELF_PACED,
        MIXED
    }

    public CourseFormat {
        Objects.requireNonNull(days, "days");
        Objects.requireNonNull(delivery, "delivery");
        Objects.requireNonNull(source, "source");
        if (days.isPresent() && !(days.getAsDouble() > 0 && days.getAsDouble() <= MOST_DAYS)) {
            throw new IllegalArgumentException("A course lasts up to " + MOST_DAYS + " days");
        }
    }
}
