package org.okrreadiness.service.travel;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * What can be told of a pack without opening it. Of a sealed pack nothing of this has been checked yet.
 *
 * @param format of the container
 * @param sealedTo fingerprints of those who can open it; empty when everybody can read it
 */
public record PackOutside(int format, PackKind kind, UUID id, List<String> sealedTo) {

    public PackOutside {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(id, "id");
        sealedTo = List.copyOf(sealedTo);
    }

    public boolean isSealed() {
        return !sealedTo.isEmpty();
    }
}
