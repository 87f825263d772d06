package org.okrreadiness.domain.rubric;

import java.util.List;
import java.util.Objects;

/**
 * How one task was done.
 *
 * @param taskId which task
 * @param answered false when nothing was given; the score is then 0
 * @param score 0 to 100
 * @param artefacts the pieces of work in the response, each under its own rubric
 */
public record TaskScore(String taskId, boolean answered, int score, List<ArtefactScore> artefacts) {

    public TaskScore {
        Objects.requireNonNull(taskId, "taskId");
        if (score < 0 || score > 100) {
            throw new IllegalArgumentException("A score lies between 0 and 100, not " + score);
        }
        artefacts = List.copyOf(artefacts);
    }

    /** Marks that a trainer still has to settle. */
    public long marksForTrainer() {
        return artefacts.stream()
                .flatMap(a -> a.marks().stream())
                .filter(m -> m.judgement().route() == Route.TRAINER)
                .count();
    }
}
