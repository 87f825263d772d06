package org.okrreadiness.scoring.level;

import org.okrreadiness.domain.rubric.EvidenceCode;

/** O8: does it matter in this case? */
final class RelevanceOfObjective {

    private RelevanceOfObjective() {}

    static DecisionTable table() {
        return DecisionTable.of(
                "O8",
                Row.of("no-answer", 0, 0.9, Facts::isNoAnswer).firm(),
                Row.of(
                        "priority-and-why",
                        3,
                        0.6,
                        f -> f.links().servesPriority() && f.shows(EvidenceCode.WHY_NOW),
                        EvidenceCode.WHY_NOW),
                Row.of("serves-priority", 2, 0.6, f -> f.links().servesPriority()),
                Row.of("topic-word", 1, 0.6, f -> f.links().touchesCase()),
                Row.of("unrelated", 0, 0.5, f -> true));
    }
}
