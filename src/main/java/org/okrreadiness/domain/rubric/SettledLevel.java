package org.okrreadiness.domain.rubric;

import java.util.Objects;

/**
 * A level that people settled on for one piece of work of a task; it takes the place of what the scorer gave.
 *
 * @param part which piece
 * @param criterion of the rubric that piece is marked under
 */
public record SettledLevel(Part part, CriterionId criterion, Level level) {

    public SettledLevel {
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(criterion, "criterion");
        Objects.requireNonNull(level, "level");
    }
}
