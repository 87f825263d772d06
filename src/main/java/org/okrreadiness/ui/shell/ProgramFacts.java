package org.okrreadiness.ui.shell;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.okrreadiness.accuracy.AccuracyCard;
import org.okrreadiness.domain.rubric.Criterion;
import org.okrreadiness.domain.rubric.CriterionId;
import org.okrreadiness.domain.rubric.Rubric;
import org.okrreadiness.domain.rubric.ScorerVersions;
import org.okrreadiness.service.ThirdPartyWork;

/**
 * What the program says about itself.
 *
 * @param versions what marks depend on
 * @param accuracy how far they can be relied on
 * @param rubrics the product's own
 * @param works whose work travels with it
 */
public record ProgramFacts(
        ScorerVersions versions, AccuracyCard accuracy, List<Rubric> rubrics, List<ThirdPartyWork> works) {

    public ProgramFacts {
        Objects.requireNonNull(versions, "versions");
        Objects.requireNonNull(accuracy, "accuracy");
        rubrics = List.copyOf(rubrics);
        works = List.copyOf(works);
    }

    /** What a criterion is called; its id when no rubric has it. */
    String title(CriterionId id) {
        return rubrics.stream()
                .map(rubric -> rubric.criterion(id))
                .flatMap(Optional::stream)
                .map(Criterion::title)
                .findFirst()
                .orElse(id.value());
    }
}
