package org.okrreadiness.scoring.level;

import org.okrreadiness.domain.rubric.EvidenceCode;
import org.okrreadiness.scoring.reading.Trait;

/** O3: is it short, plain and memorable? */
final class PlainnessOfObjective {

    private PlainnessOfObjective() {}

    static DecisionTable table() {
        return DecisionTable.of(
                "O3",
                Row.of("no-answer", 0, 0.95, Facts::isNoAnswer).firm(),
                Row.of(
                        "too-long",
                        0,
                        0.85,
                        f -> f.line().shape().words() > 25 || f.line().shape().sentences() > 1),
                Row.of(
                        "buzzwords",
                        0,
                        0.7,
                        f -> f.line().hits(EvidenceCode.BUZZ).size() >= 2,
                        EvidenceCode.BUZZ),
                Row.of("long", 1, 0.8, f -> f.line().shape().words() >= 18),
                Row.of("buzzword", 1, 0.65, f -> f.shows(EvidenceCode.BUZZ), EvidenceCode.BUZZ),
                Row.of(
                        "concrete",
                        3,
                        0.5,
                        f -> f.line().shape().words() <= 14
                                && f.is(Trait.PEOPLE_ACT)
                                && !f.is(Trait.WEAK_CORE)
                                && !f.isMovement()),
                Row.of("flat", 2, 0.75, f -> true));
    }
}
