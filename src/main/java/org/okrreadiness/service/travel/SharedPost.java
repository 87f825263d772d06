package org.okrreadiness.service.travel;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A place that several share, where packs lie until everybody has had them. It carries what would travel as files, byte for byte, and
 * opens nothing. Safe for several threads and programs; each call takes effect whole or not at all.
 */
public interface SharedPost {

    /** No pack is larger, in bytes. */
    long MOST_BYTES = PackFiles.MOST_BYTES;

    /**
     * Leaves a pack. One of the same sender, kind, cohort and topic gives way to it.
     *
     * @return false when the one there is in the same state, or the same bytes lie there already; nothing has changed then
     * @throws IllegalArgumentException when it is too large, or is not what its hash says
     */
    boolean leave(Parcel parcel, byte[] pack);

    /**
     * What waits for a reader, the oldest first.
     *
     * @param fingerprints under which the reader is written to
     * @param reader the workplace that takes them; what it took before is left out
     */
    List<Parcel> waiting(Set<String> fingerprints, UUID reader);

    /** The same with what was taken before. */
    List<Parcel> all(Set<String> fingerprints);

    /** The bytes of a pack; empty when it has given way to a later one, or was taken out. */
    Optional<byte[]> open(Parcel parcel);

    /** Says that a reader has it for good, and needs it no more. Said twice it changes nothing. */
    void taken(Parcel parcel, UUID reader);

    /** Puts a key card there for others, in place of the one with this fingerprint. */
    void show(String fingerprint, byte[] card);

    /** All key cards there; nothing of them is proven. */
    List<byte[]> cards();

    /**
     * Takes out what was left before a moment.
     *
     * @return how many packs
     */
    int clearBefore(Instant moment);
}
