package org.okrreadiness.domain.rubric;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A level given on one criterion, with everything needed to defend it.
 *
 * @param criterion which criterion
 * @param judgement the level and how sure it is
 * @param because one sentence that names the words
 * @param question what a coach would ask next; empty when there is nothing to ask
 * @param evidence the words for and against, in reading order
 */
public record Mark(
        CriterionId criterion,
        Judgement judgement,
        Phrase because,
        Optional<Phrase> question,
        List<Evidence> evidence) {

    public Mark {
        Objects.requireNonNull(criterion, "criterion");
        Objects.requireNonNull(judgement, "judgement");
        Objects.requireNonNull(because, "because");
        Objects.requireNonNull(question, "question");
        evidence = List.copyOf(evidence);
    }

    public Level level() {
        return judgement.level();
    }
}
