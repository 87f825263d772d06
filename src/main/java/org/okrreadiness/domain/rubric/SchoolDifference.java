package org.okrreadiness.domain.rubric;

import java.util.Objects;
import java.util.Optional;

/**
 * A criterion that two schools of OKR thought mark differently for the same words.
 *
 * @param school title of the other school
 * @param taskId in which task
 * @param part about which text
 * @param criterion which criterion
 * @param there the level by the other school; empty when that school does not ask
 */
public record SchoolDifference(String school, String taskId, Part part, CriterionId criterion, Optional<Level> there) {

    public SchoolDifference {
        Objects.requireNonNull(school, "school");
        Objects.requireNonNull(taskId, "taskId");
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(criterion, "criterion");
        Objects.requireNonNull(there, "there");
    }
}
