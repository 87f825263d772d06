package org.okrreadiness.domain.okr;

import java.util.List;
import java.util.Objects;

/**
 * One objective with the key results that would prove it.
 *
 * @param objective the change wanted
 * @param keyResults in the order the participant gave them; may be empty
 */
public record OkrSet(Objective objective, List<KeyResult> keyResults) {

    public static final OkrSet EMPTY = new OkrSet(new Objective(""), List.of());

    public OkrSet {
        Objects.requireNonNull(objective, "objective");
        keyResults = List.copyOf(keyResults);
    }

    public boolean isBlank() {
        return objective.isBlank() && keyResults.stream().allMatch(KeyResult::isBlank);
    }
}
