package org.okrreadiness.storage.journal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Everything that can be read in a journal file, and what cannot.
 *
 * @param attempt whose journal it is; empty when the header is damaged
 * @param entries every good record, in order
 * @param damage stretches between good records that are not readable
 * @param goodEnd the byte after the last good record
 * @param size of the file
 */
public record JournalContent(
        Optional<UUID> attempt, List<Entry> entries, List<Stretch> damage, long goodEnd, long size) {

    /** A file no larger than this never held a record. */
    public static final long SMALLEST = Layout.HEADER_BYTES;

    /**
     * @param sequence from 1, ever growing
     * @param text the payload
     */
    public record Entry(long sequence, String text) {}

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

    /** The number of the last good record; 0 when there is none. */
    public long lastSequence() {
        return entries.isEmpty() ? 0 : entries.get(entries.size() - 1).sequence();
    }

    /** How many records once existed before the last good one and are not there any more. */
    public long missing() {
        return lastSequence() - entries.size();
    }
}
