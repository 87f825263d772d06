package org.okrreadiness.service.records.verify;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.okrreadiness.service.records.IssuerKey;

/**
 * What an issuer gives to others so that they can tell what comes from them.
 *
 * @param name as they call themselves
 * @param keys the one in use first, then those they used before
 * @param at when the card was made
 */
public record IssuerCard(String name, List<IssuerKey> keys, Instant at) {

    public IssuerCard {
        if (name.isBlank() || keys.isEmpty()) {
            throw new IllegalArgumentException("A card has a name and a key");
        }
        keys = List.copyOf(keys);
        Objects.requireNonNull(at, "at");
    }

    /** The key in use, by which the issuer is known. */
    public IssuerKey current() {
        return keys.get(0);
    }
}
