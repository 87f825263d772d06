package org.okrreadiness.scoring.level;

import org.okrreadiness.domain.rubric.EvidenceCode;

/** K4: by when? */
final class TimeOfKeyResult {

    private TimeOfKeyResult() {}

    static DecisionTable table() {
        return DecisionTable.of(
                "K4",
                Row.of(
                        "outside-cycle",
                        1,
                        0.85,
                        f -> f.shows(EvidenceCode.BEFORE_CYCLE) || f.shows(EvidenceCode.AFTER_CYCLE),
                        EvidenceCode.BEFORE_CYCLE,
                        EvidenceCode.AFTER_CYCLE),
                Row.of(
                        "date",
                        3,
                        0.95,
                        f -> f.shows(EvidenceCode.DATE) || f.fields().contains("due"),
                        EvidenceCode.DATE),
                Row.of("period", 2, 0.9, f -> f.shows(EvidenceCode.PERIOD), EvidenceCode.PERIOD),
                Row.of("vague", 1, 0.8, f -> f.shows(EvidenceCode.VAGUE_TIME), EvidenceCode.VAGUE_TIME),
                Row.of("none", 0, 0.9, f -> true));
    }
}
