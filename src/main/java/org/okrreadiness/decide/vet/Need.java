package org.okrreadiness.decide.vet;

import java.util.Objects;
import java.util.OptionalInt;
import org.okrreadiness.domain.assessment.Track;

/**
 * What a course is wanted for.
 *
 * @param track for whom: programme leads need a formal course of several days, managers who take part in the cycle a lighter one,
 *     practitioners something between
 * @param people how many are to go, 1 or more; empty when that is open
 * @param words what it is to change, in the buyer's words; may be blank
 */
public record Need(Track track, OptionalInt people, String words) {

    /** The most people one vetting is for. */
    public static final int MOST_PEOPLE = 100_000;

    public Need {
        Objects.requireNonNull(track, "track");
        Objects.requireNonNull(people, "people");
        Objects.requireNonNull(words, "words");
        if (people.isPresent() && (people.getAsInt() < 1 || people.getAsInt() > MOST_PEOPLE)) {
            throw new IllegalArgumentException("A course is for 1 to " + MOST_PEOPLE + " people");
        }
    }
}
