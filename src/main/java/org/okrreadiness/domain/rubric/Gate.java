package org.okrreadiness.domain.rubric;

import java.util.Objects;

/**
 * A ceiling on the whole score of a piece of work when one criterion is at or below a level: work dressed up as a result cannot be
 * rescued by neat numbers.
 *
 * @param criterion the criterion that is looked at
 * @param atMost the gate closes when the level is at or below this
 * @param ceiling the highest score, 0 to 100, that remains possible
 */
public record Gate(CriterionId criterion, Level atMost, int ceiling) {

    public Gate {
        Objects.requireNonNull(criterion, "criterion");
        Objects.requireNonNull(atMost, "atMost");
        if (ceiling < 0 || ceiling > 100) {
            throw new IllegalArgumentException("A gate's ceiling lies between 0 and 100, not " + ceiling);
        }
    }
}
