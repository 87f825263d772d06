package org.okrreadiness.domain.task;

import java.util.Objects;

/**
 * Words that look wrong and are not.
 *
 * @param reason why they are fine
 */
public record Decoy(PlantedPlace place, String reason) {
    public Decoy {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(reason, "reason");
    }
}
