package org.okrreadiness.scoring.level;

import org.okrreadiness.domain.rubric.EvidenceCode;
import org.okrreadiness.scoring.reading.Trait;

/** O6: is it one idea? */
final class UnityOfObjective {

    private UnityOfObjective() {}

    static DecisionTable table() {
        return DecisionTable.of(
                "O6",
                Row.of("no-answer", 0, 0.9, Facts::isNoAnswer).firm(),
                Row.of("three-goals", 0, 0.6, f -> f.line().shape().results() >= 3),
                Row.of("two-goals", 1, 0.6, f -> f.line().shape().results() == 2),
                Row.of(
                        "with-means",
                        2,
                        0.7,
                        f -> f.shows(EvidenceCode.MEANS) || f.shows(EvidenceCode.PURPOSE),
                        EvidenceCode.MEANS,
                        EvidenceCode.PURPOSE),
                Row.of("with-list", 2, 0.6, f -> f.is(Trait.LISTED)),
                Row.of("one-goal", 3, 0.8, f -> true));
    }
}
