package org.okrreadiness.service.travel;

import java.time.Instant;
import java.util.Objects;
import java.util.Set;

/**
 * What stands on the outside of a pack that lies in a shared place. Nothing of it is proven: what counts is what the pack says of itself
 * once its signature has been checked.
 *
 * @param hash SHA-256 of the pack, 64 lower-case hexadecimal digits
 * @param kind what it carries
 * @param from fingerprint of whoever left it there
 * @param cohort which cohort it belongs to; blank for none
 * @param topic tells packs of one kind, sender and cohort apart; a later one of the same topic takes the place of the one before
 * @param state the same for as long as a later one would say nothing new
 * @param at when it was left there, by the clock of whoever did
 * @param to fingerprints of those it is for; empty for anybody
 */
public record Parcel(
        String hash,
        PackKind kind,
        String from,
        String cohort,
        String topic,
        String state,
        Instant at,
        Set<String> to) {

    public Parcel {
        if (!hash.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("A hash has 64 hexadecimal digits");
        }
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(cohort, "cohort");
        Objects.requireNonNull(topic, "topic");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(at, "at");
        to = Set.copyOf(to);
    }
}
