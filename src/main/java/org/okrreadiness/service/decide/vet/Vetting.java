package org.okrreadiness.service.decide.vet;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.okrreadiness.decide.vet.Comparison;
import org.okrreadiness.decide.vet.Shortlist;

/**
 * A vetting as it is kept.
 *
 * @param changedAt when it was last kept
 */
public record Vetting(UUID id, Instant changedAt, Shortlist shortlist) {

    public Vetting {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(changedAt, "changedAt");
        Objects.requireNonNull(shortlist, "shortlist");
    }

    /** What it comes to so far. */
    public Comparison comparison() {
        return Comparison.of(shortlist);
    }

    /** The same vetting with other answers. */
    public Vetting with(Shortlist changed) {
        return new Vetting(id, changedAt, changed);
    }
}
