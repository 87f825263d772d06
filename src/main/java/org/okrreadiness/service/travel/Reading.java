package org.okrreadiness.service.travel;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.okrreadiness.domain.rubric.Phrase;

/**
 * What reading a file that travelled comes to: it is taken whole, or not at all.
 *
 * @param <T> what it carries
 */
public sealed interface Reading<T> {

    <R> R fold(Function<T, R> accepted, Function<Phrase, R> refused);

    /** The content, where it was taken. */
    default Optional<T> content() {
        return fold(Optional::of, reason -> Optional.empty());
    }

    /** Why it was not taken: what is wrong, in which place, and what to do. */
    default Optional<Phrase> reason() {
        return fold(content -> Optional.empty(), Optional::of);
    }

    /** Every check has been passed. */
    record Accepted<T>(T whole) implements Reading<T> {
        public Accepted {
            Objects.requireNonNull(whole, "whole");
        }

        @Override
        public <R> R fold(Function<T, R> accepted, Function<Phrase, R> refused) {
            return accepted.apply(whole);
        }
    }

    /** A check has failed, and nothing of it may be used. */
    record Refused<T>(Phrase because) implements Reading<T> {
        public Refused {
            Objects.requireNonNull(because, "because");
        }

        @Override
        public <R> R fold(Function<T, R> accepted, Function<Phrase, R> refused) {
            return refused.apply(because);
        }
    }
}
