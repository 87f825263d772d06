package org.okrreadiness.scoring.level;

import org.okrreadiness.domain.rubric.EvidenceCode;
import org.okrreadiness.scoring.reading.Amount.Role;
import org.okrreadiness.scoring.reading.Head;
import org.okrreadiness.scoring.reading.Trait;

/** K5: is the change worth wanting and possible? */
final class StretchOfKeyResult {

    private StretchOfKeyResult() {}

    static DecisionTable table() {
        return DecisionTable.of(
                "K5",
                Row.of("no-answer", 0, 0.9, Facts::isNoAnswer).firm(),
                Row.of(
                        "wrong-way",
                        0,
                        0.85,
                        f -> f.is(Trait.DIRECTION_CONFLICT) || f.stretch().isWrongWay(),
                        EvidenceCode.BASELINE_TARGET),
                Row.of(
                        "impossible",
                        0,
                        0.85,
                        f -> f.is(Trait.RANGE_ERROR, Trait.UNIT_MISMATCH),
                        EvidenceCode.BASELINE_TARGET,
                        EvidenceCode.TARGET_ONLY),
                Row.of(
                        "no-change",
                        0,
                        0.9,
                        f -> f.is(Trait.NO_CHANGE) || f.stretch().isUnchanged(),
                        EvidenceCode.BASELINE_TARGET),
                Row.of("held", 0, 0.7, f -> f.head(Head.Kind.HOLD), EvidenceCode.HOLD_VERB),
                Row.of(
                        "in-band",
                        3,
                        0.8,
                        f -> f.stretch().isInBand(),
                        EvidenceCode.BASELINE_TARGET,
                        EvidenceCode.TARGET_ONLY),
                Row.of(
                        "trivial",
                        1,
                        0.7,
                        f -> f.is(Trait.TRIVIAL_CHANGE) || f.stretch().isTrivial(),
                        EvidenceCode.BASELINE_TARGET),
                Row.of("leap", 1, 0.6, f -> f.stretch().isLeap(), EvidenceCode.BASELINE_TARGET),
                Row.of(
                        "committed",
                        3,
                        0.5,
                        f -> f.school().confidence().allowsCommitment() && f.hasPair(),
                        EvidenceCode.BASELINE_TARGET),
                Row.of(
                        "visible",
                        2,
                        0.5,
                        f -> f.hasPair() || f.has(Role.DELTA) || f.stretch().isKnown(),
                        EvidenceCode.BASELINE_TARGET,
                        EvidenceCode.RELATIVE),
                Row.of("untold", 1, 0.35, f -> true));
    }
}
