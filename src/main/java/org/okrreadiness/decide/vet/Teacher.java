package org.okrreadiness.decide.vet;

import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Somebody who teaches the course.
 *
 * @param name blank when only experience was named
 * @param done what they have done, as far as it was said
 * @param evidence where that can be checked
 */
public record Teacher(String name, Set<Experience> done, List<Evidence> evidence) {

    /** What makes somebody worth listening to. */
    public enum Experience {
        RAN_CYCLES,
        MET_RESISTANCE,
        COACHED_LEADERS
    }

    public Teacher {
        Objects.requireNonNull(name, "name");
        done = Timetable.sorted(done, Experience.class);
        evidence = List.copyOf(evidence);
    }
}
