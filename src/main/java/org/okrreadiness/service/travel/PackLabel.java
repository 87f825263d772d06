package org.okrreadiness.service.travel;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * What a pack says of itself, under its maker's signature.
 *
 * @param kind what it carries
 * @param id names this pack, for ever and everywhere: the same id twice is the same pack twice
 * @param madeAt by the clock of its maker's machine
 * @param purpose what it was made for, one word of small letters and hyphens; it is good for nothing else
 * @param sealedTo fingerprints of those it was sealed to; empty when everybody can read it
 */
public record PackLabel(PackKind kind, UUID id, Instant madeAt, Maker madeBy, String purpose, List<String> sealedTo) {

    public PackLabel {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(madeAt, "madeAt");
        Objects.requireNonNull(madeBy, "madeBy");
        if (!purpose.matches("[a-z][a-z-]{0,39}")) {
            throw new IllegalArgumentException("A purpose is one word");
        }
        sealedTo = List.copyOf(sealedTo);
    }
}
