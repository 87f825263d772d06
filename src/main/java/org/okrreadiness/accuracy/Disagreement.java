package org.okrreadiness.accuracy;

import java.util.Comparator;
import java.util.List;
import org.okrreadiness.domain.rubric.CriterionId;
import org.okrreadiness.domain.rubric.Phrase;

/**
 * A line on which the machine and the raters differ.
 *
 * @param line the line's id
 * @param machine the machine's level
 * @param median the median rating
 * @param ratings what each rater gave
 * @param confidence how sure the machine was, 0 to 1
 * @param because the machine's reason
 */
public record Disagreement(
        String line,
        CriterionId criterion,
        int machine,
        int median,
        List<Integer> ratings,
        double confidence,
        Phrase because) {

    /** Furthest apart first; of those equally far apart the one the machine was surest of. */
    static final Comparator<Disagreement> WORST_FIRST = Comparator.comparingInt(Disagreement::distance)
            .thenComparingDouble(Disagreement::confidence)
            .reversed()
            .thenComparing(Disagreement::criterion)
            .thenComparing(Disagreement::line);

    public Disagreement {
        ratings = List.copyOf(ratings);
    }

    /** Levels between the machine and the median. */
    int distance() {
        return Math.abs(machine - median);
    }
}
