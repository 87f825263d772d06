package org.okrreadiness.storage.journal;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Everything that can be read in a journal file, and what cannot.
 *
 * @param attempt whose journal it is; empty when the header is damaged
 * @param key the public key it is sealed with, in hexadecimal digits; empty when it is not sealed or the header is damaged
 * @param entries every good record, in order
 * @param damage stretches between good records that are not readable
 * @param goodEnd the byte after the last good record
 * @param size of the file
 */
public record JournalContent(
        Optional<UUID> attempt,
        Optional<String> key,
        List<Entry> entries,
        List<Stretch> damage,
        long goodEnd,
        long size) {

    /**
     * @param sequence from 1, ever growing
     * @param text the payload
     * @param link to the record before; empty in a journal that is not sealed
     */
    public record Entry(long sequence, String text, Optional<Link> link) {

        /** The record as it stands in the file. */
        byte[] bytes() {
            byte[] payload = text.getBytes(StandardCharsets.UTF_8);
            return link.map(l -> Layout.sealedRecord(sequence, l.seal(), payload))
                    .orElseGet(() -> Layout.record(sequence, payload))
                    .array();
        }
    }

    /** Bytes from {@code from} up to but not including {@code to}. */
    public record Stretch(long from, long to) {}

    public JournalContent {
        entries = List.copyOf(entries);
        damage = List.copyOf(damage);
    }

    /** True when a write at the end was cut short. It was never acknowledged. */
    public boolean hasTornTail() {
        return size > goodEnd;
    }

    /** True when something that had been acknowledged may be missing. */
    public boolean isDamaged() {
        return !damage.isEmpty();
    }

    /** True when there is no more than a header, and perhaps not all of that. */
    public boolean neverHeldARecord() {
        return size <= (attempt.isPresent() ? Layout.SEALED_HEADER_BYTES : Layout.HEADER_BYTES);
    }

    /** True when its records are chained and signed, whether or not the chain holds. */
    public boolean isSealed() {
        return key.isPresent() || entries.stream().anyMatch(e -> e.link().isPresent());
    }

    /** The number of the last good record; 0 when there is none. */
    public long lastSequence() {
        return entries.isEmpty() ? 0 : entries.get(entries.size() - 1).sequence();
    }

    /** How many records once existed before the last good one and are not there any more. */
    public long missing() {
        return lastSequence() - entries.size();
    }
}
