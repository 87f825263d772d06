package org.okrreadiness.standard;

import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.okrreadiness.domain.assessment.AttemptId;
import org.okrreadiness.domain.rubric.Competency;

/**
 * A whole sitting that was handed in, with the scores of its sheet.
 *
 * @param overall 0 to 100
 * @param competencies 0 to 100 each, those that were asked
 */
public record RatableSitting(
        AttemptId attempt, String participant, Instant handedInAt, int overall, Map<Competency, Integer> competencies) {

    public RatableSitting {
        Objects.requireNonNull(attempt, "attempt");
        Objects.requireNonNull(participant, "participant");
        Objects.requireNonNull(handedInAt, "handedInAt");
        competencies = Collections.unmodifiableSortedMap(new TreeMap<>(competencies));
    }

    /** @param competency empty for the whole */
    public Optional<Integer> score(Optional<Competency> competency) {
        return competency.isEmpty() ? Optional.of(overall) : Optional.ofNullable(competencies.get(competency.get()));
    }
}
