package org.okrreadiness.domain.task;

import java.util.List;
import java.util.Objects;

/**
 * A key result at the end of its cycle.
 *
 * @param id unique in the task
 * @param text as it was set
 * @param grade the grades that hold
 * @param gradedBecause how the grade follows from the data
 * @param decisions what should happen to it, the best first; others are accepted
 * @param decidedBecause why
 */
public record EndedKeyResult(
        String id,
        String text,
        GradeBand grade,
        String gradedBecause,
        List<Decision> decisions,
        String decidedBecause) {
    public EndedKeyResult {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(grade, "grade");
        Objects.requireNonNull(gradedBecause, "gradedBecause");
        Objects.requireNonNull(decidedBecause, "decidedBecause");
        decisions = List.copyOf(decisions);
    }
}
