package org.okrreadiness.verdict;

import java.util.Objects;
import org.okrreadiness.domain.rubric.Competency;

/**
 * A task to practise next, and what for.
 *
 * @param candidate which
 * @param competency what it is chosen for
 * @param gain points of the whole that could be won by it, above 0: what is missing in the competencies it bears on, by their weight
 */
public record Exercise(Candidate candidate, Competency competency, double gain) {

    public Exercise {
        Objects.requireNonNull(candidate, "candidate");
        Objects.requireNonNull(competency, "competency");
    }
}
