package org.okrreadiness.marking;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.okrreadiness.domain.rubric.Criterion;
import org.okrreadiness.domain.rubric.CriterionId;
import org.okrreadiness.domain.rubric.Rubric;

/**
 * What is different about one criterion under other rubrics.
 *
 * @param rubric the title of the rubric it stands in
 * @param title of the criterion
 */
public record RubricDifference(Kind kind, String rubric, CriterionId criterion, String title) {

    /** What a difference means. */
    public enum Kind {
        /** Nothing changes until somebody marks it. */
        ADDED,
        /** Its levels stay on record and count no longer. */
        REMOVED,
        /** Every score with it is computed again. */
        POINTS,
        /** Scores stay; whoever marked by the old words may want to look again. */
        WORDS
    }

    public RubricDifference {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(rubric, "rubric");
        Objects.requireNonNull(criterion, "criterion");
        Objects.requireNonNull(title, "title");
    }

    /** In the order of the later rubrics; criteria of one id in two rubrics are told apart by the rubric. */
    public static List<RubricDifference> between(List<Rubric> before, List<Rubric> after) {
        Set<String> ids = new LinkedHashSet<>();
        after.forEach(rubric -> ids.add(rubric.id()));
        before.forEach(rubric -> ids.add(rubric.id()));
        List<RubricDifference> differences = new ArrayList<>();
        for (String id : ids) {
            differences.addAll(between(find(before, id), find(after, id)));
        }
        return differences;
    }

    private static Optional<Rubric> find(List<Rubric> rubrics, String id) {
        return rubrics.stream().filter(rubric -> rubric.id().equals(id)).findFirst();
    }

    private static List<RubricDifference> between(Optional<Rubric> before, Optional<Rubric> after) {
        List<RubricDifference> differences = new ArrayList<>();
        after.ifPresent(now -> now.criteria()
                .forEach(criterion -> before.flatMap(was -> was.criterion(criterion.id()))
                        .ifPresentOrElse(
                                was -> differences.addAll(changed(now, was, criterion, before.orElseThrow())),
                                () -> differences.add(of(Kind.ADDED, now, criterion)))));
        before.ifPresent(was -> was.criteria().stream()
                .filter(criterion ->
                        after.flatMap(now -> now.criterion(criterion.id())).isEmpty())
                .forEach(criterion -> differences.add(of(Kind.REMOVED, was, criterion))));
        return differences;
    }

    private static List<RubricDifference> changed(Rubric now, Criterion was, Criterion is, Rubric before) {
        List<RubricDifference> changed = new ArrayList<>();
        if (was.weight() != is.weight() || !gates(before, is).equals(gates(now, is))) {
            changed.add(of(Kind.POINTS, now, is));
        }
        if (!was.descriptors().equals(is.descriptors()) || !was.title().equals(is.title())) {
            changed.add(of(Kind.WORDS, now, is));
        }
        return changed;
    }

    private static List<?> gates(Rubric rubric, Criterion criterion) {
        return rubric.gates().stream()
                .filter(gate -> gate.criterion().equals(criterion.id()))
                .toList();
    }

    private static RubricDifference of(Kind kind, Rubric rubric, Criterion criterion) {
        return new RubricDifference(kind, rubric.title(), criterion.id(), criterion.title());
    }
}
