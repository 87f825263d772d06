package org.okrreadiness.service;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * A set somebody brought and asked to keep, as it was marked then.
 *
 * @param id permanent
 * @param name as the person calls it
 * @param keptAt when
 * @param marked the redacted words and their marks
 */
public record KeptOkrs(UUID id, String name, Instant keptAt, MarkedSet marked) {

    public KeptOkrs {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(keptAt, "keptAt");
        Objects.requireNonNull(marked, "marked");
    }
}
