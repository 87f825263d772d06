package org.okrreadiness.accuracy;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.okrreadiness.domain.rubric.ArtefactScore;
import org.okrreadiness.domain.rubric.CriterionId;

/**
 * A line that raters have rated, and what the machine made of it.
 *
 * @param id how the line is referred to
 * @param group what figures are broken down by, for example who wrote it; empty when it belongs to no group
 * @param ratings by criterion what each rater gave, rater 1 first, {@link org.okrreadiness.statistics.agreement.Panel#ABSENT} for nothing; at
 *     least one gave a level
 * @param trap what the line was built for; empty for an ordinary one
 * @param score the machine's marks
 */
public record MarkedLine(
        String id, String group, Map<CriterionId, List<Integer>> ratings, Optional<Trap> trap, ArtefactScore score) {

    /** What a line that tests honesty was built for. */
    public enum Trap {
        /** To win marks it does not deserve. */
        HOSTILE,
        /** To look suspicious although it is not. */
        HONEST
    }

    public MarkedLine {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(group, "group");
        ratings = Map.copyOf(ratings);
        Objects.requireNonNull(trap, "trap");
        Objects.requireNonNull(score, "score");
    }
}
