package org.okrreadiness.scoring.level;

import org.okrreadiness.domain.rubric.EvidenceCode;
import org.okrreadiness.scoring.reading.Head;
import org.okrreadiness.scoring.reading.Trait;

/** O5: does it go beyond business as usual? */
final class AmbitionOfObjective {

    private AmbitionOfObjective() {}

    static DecisionTable table() {
        return DecisionTable.of(
                "O5",
                Row.of("no-answer", 0, 0.9, Facts::isNoAnswer).firm(),
                Row.of("held", 0, 0.8, f -> f.head(Head.Kind.HOLD), EvidenceCode.HOLD_VERB),
                Row.of(
                        "obligatory",
                        1,
                        0.6,
                        f -> f.head(Head.Kind.WORK, Head.Kind.HIRE) || f.is(Trait.GRANTED),
                        EvidenceCode.ACTIVITY_VERB),
                Row.of("clear-improvement", 2, 0.4, Facts::isMovement, EvidenceCode.DIRECTION_VERB),
                Row.of("step-change", 2, 0.3, f -> f.head(Head.Kind.STATE), EvidenceCode.STATE_VERB),
                Row.of("unclear", 1, 0.3, f -> true));
    }
}
