package org.okrreadiness.decide.vet;

import java.util.Objects;

/**
 * Something that can be looked up about a point.
 *
 * @param kind what it is
 * @param place where it is found: page, exercise, address; never blank
 * @param bearing what it says about the point
 * @param note what stands there; may be blank
 */
public record Evidence(Kind kind, String place, Bearing bearing, String note) {

    /** What can be looked up. */
    public enum Kind {
        SYLLABUS_PAGE,
        EXERCISE,
        ASSESSMENT_BLUEPRINT,
        /** What somebody who teaches has done, where others can check it. */
        TEACHER_RECORD,
        /** A promise in an offer or contract. */
        WRITTEN_COMMITMENT,
        /** Somebody who took the course. */
        REFERENCE,
        /** Seen by the buyer. */
        OBSERVED,
        /** A page that sells. */
        SALES_PAGE,
        /** Said in a call or a mail. */
        TOLD;

        /** Whether it can show that something is there; the last two only say so. */
        public boolean carries() {
            return this != SALES_PAGE && this != TOLD;
        }

        /** Whether the vendor made it, so that the vendor may be shown it: who was asked, and what was seen, is the buyer's own. */
        public boolean isVendors() {
            return this != REFERENCE && this != OBSERVED && this != TOLD;
        }
    }

    /** What evidence says about a point. */
    public enum Bearing {
        SHOWS,
        SPEAKS_AGAINST
    }

    /** Figures that were given without saying where they stand. */
    static final Evidence UNSOURCED = shows(Kind.TOLD, "–");

    public Evidence {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(bearing, "bearing");
        Objects.requireNonNull(note, "note");
        if (place.isBlank()) {
            throw new IllegalArgumentException("Evidence has a place");
        }
    }

    /** Evidence that a point is there. */
    public static Evidence shows(Kind kind, String place) {
        return new Evidence(kind, place, Bearing.SHOWS, "");
    }

    /** Whether there is no place to look. */
    public boolean isUnsourced() {
        return kind == UNSOURCED.kind && place.equals(UNSOURCED.place);
    }

    Evidence bearing(Bearing other) {
        return new Evidence(kind, place, other, note);
    }

    boolean isFor() {
        return bearing == Bearing.SHOWS && kind.carries();
    }

    boolean isAgainst() {
        return bearing == Bearing.SPEAKS_AGAINST;
    }
}
