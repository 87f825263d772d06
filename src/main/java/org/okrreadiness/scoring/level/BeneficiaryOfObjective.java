package org.okrreadiness.scoring.level;

import org.okrreadiness.domain.rubric.EvidenceCode;
import org.okrreadiness.scoring.reading.Trait;

/** O2: is somebody named for whom things change, and where? */
final class BeneficiaryOfObjective {

    private BeneficiaryOfObjective() {}

    static DecisionTable table() {
        return DecisionTable.of(
                "O2",
                Row.of("no-answer", 0, 0.95, Facts::isNoAnswer).firm(),
                Row.of(
                        "group-in-situation",
                        3,
                        0.6,
                        f -> f.is(Trait.NAMES_GROUP) && f.is(Trait.NAMES_PLACE, Trait.NAMES_SITUATION),
                        EvidenceCode.ACTOR,
                        EvidenceCode.SCOPE),
                Row.of(
                        "named-group",
                        2,
                        0.6,
                        f -> f.is(Trait.NAMES_GROUP, Trait.NAMES_PLACE, Trait.NAMES_SITUATION),
                        EvidenceCode.ACTOR,
                        EvidenceCode.SCOPE),
                Row.of("generic-group", 1, 0.75, f -> f.is(Trait.NAMES_ANYBODY), EvidenceCode.ACTOR),
                Row.of("nobody", 0, 0.8, f -> true));
    }
}
