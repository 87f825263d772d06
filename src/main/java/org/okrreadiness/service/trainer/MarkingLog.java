package org.okrreadiness.service.trainer;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.okrreadiness.domain.rubric.Phrase;

/**
 * Everything that ever happened to marks, in the order in which it was accepted. Nothing is changed or taken out.
 *
 * @param <E> the events
 */
public interface MarkingLog<E> {

    /**
     * Adds events all together or not at all; they are on disk when this returns.
     *
     * @param events at least one
     * @throws org.okrreadiness.service.ReadinessException when they cannot be kept, when they are too large together, or when what is
     *     there is damaged: nothing is added to a log that may have lost something
     */
    Receipt append(List<E> events);

    /** All batches that can be read, and what is wrong with the rest. */
    Content<E> readAll();

    /**
     * Where events were kept.
     *
     * @param sequence of their batch, from 1
     * @param digest of the batch as it was written, 64 hexadecimal digits; it covers everything before it as well
     * @param events how many there were in the batch
     */
    record Receipt(long sequence, String digest, int events) {
        public Receipt {
            Objects.requireNonNull(digest, "digest");
        }
    }

    /** @param sequence from 1, ever growing */
    record Batch<E>(long sequence, List<E> events) {
        public Batch {
            events = List.copyOf(events);
        }
    }

    /** @param damage what happened to it and what to do; empty when everything is as it was written */
    record Content<E>(List<Batch<E>> batches, Optional<Phrase> damage) {
        public Content {
            batches = List.copyOf(batches);
            Objects.requireNonNull(damage, "damage");
        }

        /** The events of all batches, in order. */
        public List<E> events() {
            return batches.stream().flatMap(batch -> batch.events().stream()).toList();
        }
    }
}
