package org.okrreadiness.scoring.level;

import org.okrreadiness.domain.rubric.CriterionId;
import org.okrreadiness.domain.rubric.EvidenceCode;
import org.okrreadiness.scoring.reading.Trait;

/** Which criteria do not apply to a line. A criterion that does not apply is left out; it is not a zero. */
final class Applicability {

    private Applicability() {}

    static boolean applies(CriterionId criterion, Facts facts) {
        return switch (criterion.value()) {
            case "K2", "K3" -> !facts.isAllowedDeliverable();
            case "K5" -> !facts.isAllowedDeliverable() && !isHeldGuardrail(facts);
            case "K4" -> saysWhen(facts);
            case "O4" -> !facts.school().numberInObjective();
            case "O7" -> datesCount(facts);
            case "K8" -> !facts.objective().has(Trait.BLANK);
            case "O8" -> facts.situation().isKnown();
            default -> true;
        };
    }

    /** A guardrail is meant to stay where it is: how far it moves is no question. */
    private static boolean isHeldGuardrail(Facts facts) {
        boolean moves = facts.hasPair() || facts.is(Trait.DIRECTION_CONFLICT, Trait.RANGE_ERROR, Trait.UNIT_MISMATCH);
        return facts.is(Trait.GUARDRAIL) && !moves;
    }

    private static boolean datesCount(Facts objective) {
        return switch (objective.school().date()) {
            case IGNORED -> false;
            case WHEN_GIVEN -> saysWhen(objective);
            case EXPECTED -> true;
        };
    }

    /** A line that says nothing about time inherits the cycle. */
    private static boolean saysWhen(Facts facts) {
        return facts.shows(EvidenceCode.DATE)
                || facts.shows(EvidenceCode.PERIOD)
                || facts.shows(EvidenceCode.VAGUE_TIME)
                || facts.fields().contains("due");
    }
}
