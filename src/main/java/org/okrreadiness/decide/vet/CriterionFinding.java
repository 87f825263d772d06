package org.okrreadiness.decide.vet;

import java.util.List;
import java.util.Objects;

/**
 * What is found about a criterion.
 *
 * @param criterion which one
 * @param aspects its points, at least one
 */
public record CriterionFinding(Criterion criterion, List<AspectFinding> aspects) {

    public CriterionFinding {
        Objects.requireNonNull(criterion, "criterion");
        aspects = List.copyOf(aspects);
        if (aspects.isEmpty()) {
            throw new IllegalArgumentException("A criterion has points");
        }
    }

    /**
     * The share of its points that are there: at least those that evidence shows, at most those nothing rules out. A point that is partly
     * there counts half.
     */
    public Range range() {
        return new Range(
                aspects.stream()
                        .mapToDouble(each -> each.range().low())
                        .average()
                        .orElse(0),
                aspects.stream()
                        .mapToDouble(each -> each.range().high())
                        .average()
                        .orElse(1));
    }

    /**
     * What has to be said first about it: a contradiction, else a point nobody answered, else a claim without evidence. Where all is
     * answered it is supported, partly there, or not offered.
     */
    public Standing standing() {
        for (Standing open : List.of(Standing.CONTRADICTED, Standing.UNANSWERED, Standing.CLAIMED)) {
            if (count(open) > 0) {
                return open;
            }
        }
        boolean isAll = range().isAll();
        return isAll ? Standing.SUPPORTED : range().isNone() ? Standing.NOT_OFFERED : Standing.PARTLY;
    }

    public int count(Standing standing) {
        return (int)
                aspects.stream().filter(each -> each.standing() == standing).count();
    }

    /** The points about which something has still to be asked. */
    public List<AspectFinding> open() {
        return aspects.stream().filter(each -> each.standing().isOpen()).toList();
    }
}
