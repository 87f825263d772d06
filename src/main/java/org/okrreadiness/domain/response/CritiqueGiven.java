package org.okrreadiness.domain.response;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.okrreadiness.domain.task.Critique;

/**
 * The answer to {@link Critique}.
 *
 * @param sound true when the participant says that the set has no defect worth naming
 * @param marks in the order they were made
 * @param question the one follow-up question
 * @param repair a better wording of one line; empty when none is offered
 */
public record CritiqueGiven(boolean sound, List<DefectMark> marks, String question, Optional<Repair> repair)
        implements Response {

    public static final CritiqueGiven EMPTY = new CritiqueGiven(false, List.of(), "", Optional.empty());

    public CritiqueGiven {
        marks = List.copyOf(marks);
        Objects.requireNonNull(question, "question");
        Objects.requireNonNull(repair, "repair");
    }

    @Override
    public boolean isBlank() {
        return !sound
                && marks.isEmpty()
                && question.isBlank()
                && repair.map(r -> r.text().isBlank()).orElse(true);
    }

    @Override
    public <T> T fold(Cases<T> cases) {
        return cases.critique(this);
    }
}
