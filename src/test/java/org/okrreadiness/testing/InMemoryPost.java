package org.okrreadiness.testing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.okrreadiness.service.travel.Parcel;
import org.okrreadiness.service.travel.SharedPost;

/** A post that is gone with the test. */
public final class InMemoryPost implements SharedPost {

    private final Map<Parcel, byte[]> packs = new LinkedHashMap<>();
    private final Map<String, byte[]> cards = new HashMap<>();
    private final Map<UUID, Set<Parcel>> taken = new HashMap<>();

    @Override
    public synchronized boolean leave(Parcel parcel, byte[] pack) {
        boolean there =
                packs.keySet().stream().anyMatch(one -> one.hash().equals(parcel.hash()) || isSame(one, parcel));
        if (!there) {
            packs.keySet().removeIf(one -> isOfSameTopic(one, parcel));
            packs.put(parcel, pack);
        }
        return !there;
    }

    private static boolean isSame(Parcel one, Parcel other) {
        return isOfSameTopic(one, other) && one.state().equals(other.state());
    }

    private static boolean isOfSameTopic(Parcel one, Parcel other) {
        return one.from().equals(other.from())
                && one.kind() == other.kind()
                && one.cohort().equals(other.cohort())
                && one.topic().equals(other.topic());
    }

    @Override
    public synchronized List<Parcel> waiting(Set<String> fingerprints, UUID reader) {
        List<Parcel> waiting = new ArrayList<>(all(fingerprints));
        waiting.removeAll(taken.getOrDefault(reader, Set.of()));
        return waiting;
    }

    @Override
    public synchronized List<Parcel> all(Set<String> fingerprints) {
        return packs.keySet().stream()
                .filter(one -> one.to().isEmpty() || one.to().stream().anyMatch(fingerprints::contains))
                .toList();
    }

    @Override
    public synchronized Optional<byte[]> open(Parcel parcel) {
        return Optional.ofNullable(packs.get(parcel));
    }

    @Override
    public synchronized void taken(Parcel parcel, UUID reader) {
        taken.computeIfAbsent(reader, any -> new HashSet<>()).add(parcel);
    }

    @Override
    public synchronized void show(String fingerprint, byte[] card) {
        cards.put(fingerprint, card);
    }

    @Override
    public synchronized List<byte[]> cards() {
        return List.copyOf(cards.values());
    }

    @Override
    public synchronized int clearBefore(Instant moment) {
        int before = packs.size();
        packs.keySet().removeIf(one -> one.at().isBefore(moment));
        return before - packs.size();
    }
}
