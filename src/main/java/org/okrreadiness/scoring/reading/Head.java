package org.okrreadiness.scoring.reading;

import java.util.Objects;
import org.okrreadiness.domain.rubric.Span;

/**
 * What a line turns on: its main verb, or the noun it names.
 *
 * @param kind what sort of head
 * @param words as typed; empty for an empty line
 * @param span where
 * @param from index of its first token
 * @param end index one past its last token
 */
public record Head(Kind kind, String words, Span span, int from, int end) {

    /** Sorts of heads. */
    public enum Kind {
        /** Something the team does. */
        WORK,
        /** Taking people on. */
        HIRE,
        /** A measure goes up. */
        RAISE,
        /** A measure goes down. */
        LOWER,
        /** Something gets better, no direction given. */
        IMPROVE,
        /** A measure moves from somewhere to somewhere. */
        SHIFT,
        /** A value is reached or something is won. */
        ATTAIN,
        /** A measure stays where it is. */
        HOLD,
        /** Somebody becomes able to do something. */
        CAPABILITY,
        /** Somebody or something is or feels different. */
        STATE,
        /** No verb in front: a noun with or without a predicate. */
        NOUN,
        /** Nothing to read. */
        NONE
    }

    public Head {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(words, "words");
        Objects.requireNonNull(span, "span");
    }

    public boolean is(Kind... kinds) {
        for (Kind other : kinds) {
            if (kind == other) {
                return true;
            }
        }
        return false;
    }

    /** A verb by which a measure moves or is reached. */
    public boolean isMovement() {
        return is(Kind.RAISE, Kind.LOWER, Kind.IMPROVE, Kind.SHIFT, Kind.ATTAIN);
    }
}
