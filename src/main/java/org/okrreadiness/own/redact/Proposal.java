package org.okrreadiness.own.redact;

import java.util.List;
import java.util.Objects;
import org.okrreadiness.domain.rubric.Span;

/**
 * Words that may identify somebody or something, wherever they stand.
 *
 * @param key the same for the same words however they are typed
 * @param words as they stand at the first place
 * @param clue why they are proposed
 * @param standIn what is proposed to stand in for them
 * @param places at least one, in reading order
 */
public record Proposal(String key, String words, Clue clue, StandIn standIn, List<Place> places) {

    /**
     * @param line which line, from 0
     * @param span where in it
     */
    public record Place(int line, Span span) {}

    public Proposal {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(words, "words");
        Objects.requireNonNull(clue, "clue");
        Objects.requireNonNull(standIn, "standIn");
        places = List.copyOf(places);
    }

    /** The same words with something else to stand in for them. */
    public Proposal as(StandIn other) {
        return new Proposal(key, words, clue, other, places);
    }
}
