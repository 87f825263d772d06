package org.okrreadiness.scoring.set;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.okrreadiness.domain.rubric.EvidenceCode;
import org.okrreadiness.scoring.mark.Proposal;

/** S8: whether two key results measure the same thing. The closest pair decides. */
final class Overlap {

    private static final Map<Relation, String> REASONS = Map.of(
            Relation.SAME, "same", Relation.MIRROR, "mirror", Relation.KIN, "kin", Relation.DISTINCT, "distinct");

    private final SetReading set;

    Overlap(SetReading set) {
        this.set = set;
    }

    /** Empty when there are not two results to compare. */
    Optional<Proposal> proposal() {
        return set.pairs().stream()
                .filter(pair -> !pair.one().isTask() && !pair.other().isTask())
                .min(Comparator.comparing(SetReading.Pair::relation))
                .map(Overlap::judged);
    }

    private static Proposal judged(SetReading.Pair closest) {
        Relation relation = closest.relation();
        if (relation == Relation.DISTINCT) {
            return Proposal.of("S8", 3, 0.75, "distinct");
        }
        SetLine one = closest.one();
        SetLine other = closest.other();
        return Proposal.of(
                        "S8",
                        relation.ordinal(),
                        relation == Relation.KIN ? 0.55 : 0.75,
                        REASONS.get(relation),
                        Integer.toString(one.number()),
                        Integer.toString(other.number()))
                .asking("twice")
                .showing(List.of(one.evidence(EvidenceCode.METRIC), other.evidence(EvidenceCode.METRIC)));
    }
}
