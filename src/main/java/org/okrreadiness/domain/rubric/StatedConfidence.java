package org.okrreadiness.domain.rubric;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * How sure somebody said to be of a task's judgements, and how many of them came close to the key, as it stands in a mark.
 *
 * @param confidence 0 to 100 per cent; empty when not said
 * @param close how many judgements came close, 0 to {@code all}
 * @param all how many there were, at least 1
 */
public record StatedConfidence(OptionalInt confidence, int close, int all) {

    /** The criteria whose reasons hold how many judgements came close and how many there were, behind the confidence where one is said. */
    private static final Set<CriterionId> REPORTED_BY = Set.of(new CriterionId("J3"), new CriterionId("J4"));

    /** Empty where the task asked for no confidence, nothing was judged, or people settled on a level, whose reason holds no figures. */
    public static Optional<StatedConfidence> of(TaskScore task) {
        return task.artefacts().stream()
                .flatMap(artefact -> artefact.marks().stream())
                .filter(mark -> REPORTED_BY.contains(mark.criterion()))
                .map(mark -> mark.because().arguments())
                .filter(said -> said.size() >= 2)
                .findFirst()
                .map(StatedConfidence::in)
                .filter(stated -> stated.all() > 0);
    }

    /** Two figures where no confidence was said; what stands behind the third is not needed. */
    private static StatedConfidence in(List<String> said) {
        List<Integer> figures = said.stream().map(Integer::valueOf).toList();
        return figures.size() == 2
                ? new StatedConfidence(OptionalInt.empty(), figures.get(0), figures.get(1))
                : new StatedConfidence(OptionalInt.of(figures.get(0)), figures.get(1), figures.get(2));
    }

    /** The share of judgements that came close, 0 to 1. */
    public double right() {
        return (double) close / all;
    }
}
