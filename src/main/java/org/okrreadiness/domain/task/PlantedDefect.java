package org.okrreadiness.domain.task;

import java.util.List;
import java.util.Objects;

/**
 * A defect somebody planted.
 *
 * @param id unique in the task
 * @param kind what is wrong; the first is the best name, the others are accepted too
 * @param place where it stands
 * @param weight how serious it is, 1 to 5
 * @param reason why it matters in this case
 */
public record PlantedDefect(String id, List<DefectKind> kind, PlantedPlace place, int weight, String reason) {
    public PlantedDefect {
        Objects.requireNonNull(id, "id");
        kind = List.copyOf(kind);
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(reason, "reason");
        if (kind.isEmpty()) {
            throw new IllegalArgumentException("Defect " + id + " has no kind");
        }
    }
}
