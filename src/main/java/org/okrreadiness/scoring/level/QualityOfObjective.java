package org.okrreadiness.scoring.level;

import org.okrreadiness.domain.rubric.EvidenceCode;
import org.okrreadiness.scoring.reading.Amount.Role;
import org.okrreadiness.scoring.reading.Trait;

/** O4: is it free of a target that belongs in a key result? */
final class QualityOfObjective {

    private QualityOfObjective() {}

    static DecisionTable table() {
        return DecisionTable.of(
                "O4",
                Row.of("baseline-and-target", 0, 0.9, Facts::hasPair, EvidenceCode.BASELINE_TARGET),
                Row.of(
                        "two-targets",
                        0,
                        0.8,
                        f -> f.line().amounts().stream()
                                        .filter(a -> a.is(Role.TARGET))
                                        .count()
                                >= 2,
                        EvidenceCode.TARGET_ONLY),
                Row.of(
                        "target",
                        1,
                        0.8,
                        f -> f.has(Role.TARGET) || f.has(Role.DELTA) || f.has(Role.OUTPUT_COUNT),
                        EvidenceCode.TARGET_ONLY,
                        EvidenceCode.RELATIVE),
                Row.of(
                        "incidental-number",
                        2,
                        0.75,
                        f -> !f.line().amounts().isEmpty() || f.is(Trait.INCIDENTAL_NUMBER)),
                Row.of("no-number", 3, 0.97, f -> true));
    }
}
