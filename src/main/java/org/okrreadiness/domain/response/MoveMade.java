package org.okrreadiness.domain.response;

import java.util.Objects;

/** @param id of the move */
public record MoveMade(String id) implements Step {
    public MoveMade {
        Objects.requireNonNull(id, "id");
    }
}
