package org.okrreadiness.service.travel;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.okrreadiness.domain.assessment.AttemptId;

/**
 * The entries of an attempt exactly as they were kept, with what chains and signs them.
 *
 * @param key the public key they are signed with, in hexadecimal digits; empty when they are not sealed
 */
public record SealedRecord(AttemptId attempt, Optional<String> key, List<Entry> entries) {

    /**
     * @param sequence from 1, ever growing
     * @param text what was kept, to the letter
     * @param link empty in a record that is not sealed
     */
    public record Entry(long sequence, String text, Optional<Link> link) {
        public Entry {
            Objects.requireNonNull(text, "text");
            Objects.requireNonNull(link, "link");
        }
    }

    /**
     * In hexadecimal digits.
     *
     * @param previous SHA-256 of the entry before as it was written, or of the beginning of the journal
     * @param signature Ed25519
     */
    public record Link(String previous, String signature) {
        public Link {
            if (!previous.matches("[0-9a-f]{64}") || !signature.matches("[0-9a-f]{128}")) {
                throw new IllegalArgumentException("A link has a digest and a signature");
            }
        }
    }

    public SealedRecord {
        Objects.requireNonNull(attempt, "attempt");
        Objects.requireNonNull(key, "key");
        entries = List.copyOf(entries);
    }

    /** The beginning of it, up to this many entries. What is sealed stays sealed. */
    public SealedRecord first(int count) {
        return new SealedRecord(attempt, key, entries.subList(0, count));
    }
}
