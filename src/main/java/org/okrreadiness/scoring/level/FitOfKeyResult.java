package org.okrreadiness.scoring.level;

import org.okrreadiness.domain.rubric.EvidenceCode;

/** K8: would it show that the objective happened? */
final class FitOfKeyResult {

    private FitOfKeyResult() {}

    static DecisionTable table() {
        return DecisionTable.of(
                "K8",
                Row.of("no-answer", 0, 0.9, Facts::isNoAnswer).firm(),
                Row.of("shares-measure", 3, 0.4, f -> f.links().sharesMeasure() && f.isMeasured(), EvidenceCode.METRIC),
                Row.of("shares-concept", 2, 0.4, f -> f.links().sharesConcept()),
                Row.of("shares-words", 1, 0.4, f -> f.links().sharesWords()),
                Row.of("unrelated", 0, 0.4, f -> true));
    }
}
