package org.okrreadiness.decide.vet;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is known about a point of a programme.
 *
 * @param reply what the vendor says; empty when nothing was said
 * @param words how it was said; may be blank
 * @param evidence what can be looked up
 */
public record Answer(Optional<Reply> reply, String words, List<Evidence> evidence) {

    /** What a vendor can say. */
    public enum Reply {
        OFFERED,
        /** Some of it, or for some. */
        PARTLY,
        NOT_OFFERED
    }

    /** Nothing is known. */
    public static final Answer NONE = new Answer(Optional.empty(), "", List.of());

    public Answer {
        Objects.requireNonNull(reply, "reply");
        Objects.requireNonNull(words, "words");
        evidence = List.copyOf(evidence);
    }

    public static Answer of(Reply reply, String words, Evidence... evidence) {
        return new Answer(Optional.of(reply), words, List.of(evidence));
    }

    /** Whether nothing was entered at all. */
    public boolean isBlank() {
        return reply.isEmpty() && words.isBlank() && evidence.isEmpty();
    }

    /** This answer with one more piece of evidence. */
    public Answer with(Evidence more) {
        return new Answer(
                reply, words, Stream.concat(evidence.stream(), Stream.of(more)).toList());
    }

    /** This and what follows from figures; the vendor's own reply comes first. */
    Answer and(Answer figures) {
        return new Answer(
                reply.or(figures::reply),
                words,
                Stream.concat(evidence.stream(), figures.evidence.stream()).toList());
    }
}
