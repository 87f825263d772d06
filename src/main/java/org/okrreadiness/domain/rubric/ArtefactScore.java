package org.okrreadiness.domain.rubric;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The marks on one piece of work under one rubric: a key result, an objective, the set, a critique, a question, a judgement.
 *
 * @param part which piece of the response
 * @param rubric id and version, for example {@code key-result@1.0}
 * @param score 0 to 100: the weighted mean of the levels that apply, over 3, after gates
 * @param marks one per criterion that applies
 * @param flags permanent names of what capped or blocked the score, for example {@code GATE_K1}, {@code PLACEHOLDER}, {@code COPY}; of an
 *     open answer also an {@link IdeaFlag} for each idea of its key that it says or denies
 */
public record ArtefactScore(Part part, String rubric, int score, List<Mark> marks, List<String> flags) {

    public ArtefactScore {
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(rubric, "rubric");
        if (score < 0 || score > 100) {
            throw new IllegalArgumentException("A score lies between 0 and 100, not " + score);
        }
        marks = List.copyOf(marks);
        flags = List.copyOf(flags);
    }

    /** True when every mark is of trust C, so that the score of nought says nothing. */
    public boolean trainerDecides() {
        return !marks.isEmpty()
                && marks.stream().allMatch(mark -> mark.judgement().trust() == Trust.C);
    }

    public Optional<Mark> mark(CriterionId criterion) {
        return marks.stream().filter(m -> m.criterion().equals(criterion)).findFirst();
    }
}
