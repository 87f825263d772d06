package org.okrreadiness.scoring.level;

import static org.okrreadiness.domain.rubric.EvidenceCode.BASELINE_TARGET;
import static org.okrreadiness.domain.rubric.EvidenceCode.COUNT_OF_OUTPUT;
import static org.okrreadiness.domain.rubric.EvidenceCode.RELATIVE;
import static org.okrreadiness.domain.rubric.EvidenceCode.TARGET_ONLY;

import org.okrreadiness.scoring.reading.Amount.Role;
import org.okrreadiness.scoring.reading.Trait;

/** K3: does the line say where the measure stands and where it should get to? */
final class TargetOfKeyResult {

    private TargetOfKeyResult() {}

    static DecisionTable table() {
        return DecisionTable.of(
                "K3",
                Row.of("no-answer", 0, 0.95, Facts::isNoAnswer).firm(),
                Row.of("baseline-and-target", 3, 0.95, Facts::hasPair, BASELINE_TARGET),
                Row.of("target", 2, 0.9, f -> f.has(Role.TARGET), TARGET_ONLY),
                Row.of("relative", 1, 0.85, f -> f.has(Role.DELTA), RELATIVE),
                Row.of("compared", 1, 0.75, f -> f.is(Trait.COMPARED, Trait.MULTIPLIED), RELATIVE),
                Row.of("everybody", 2, 0.6, f -> f.is(Trait.UNIVERSAL)),
                Row.of("own-count", 0, 0.9, f -> f.has(Role.OUTPUT_COUNT), COUNT_OF_OUTPUT),
                Row.of("none", 0, 0.95, f -> true));
    }
}
