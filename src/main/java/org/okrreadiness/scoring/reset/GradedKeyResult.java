package org.okrreadiness.scoring.reset;

import java.util.List;
import java.util.Optional;
import org.okrreadiness.domain.rubric.Evidence;
import org.okrreadiness.domain.rubric.EvidenceCode;
import org.okrreadiness.domain.rubric.Part;
import org.okrreadiness.domain.task.EndedKeyResult;
import org.okrreadiness.domain.task.GradeBand;
import org.okrreadiness.scoring.mark.Proposal;

/**
 * E1: a grade beside the grades that hold.
 *
 * @param grade 0.0 to 1.0; empty when none is given
 */
record GradedKeyResult(EndedKeyResult keyResult, Optional<Double> grade) {

    /** How far outside the grades that hold a grade is still sound. A starting value. */
    private static final double NEAR = 0.1;

    /** How far outside the grades that hold a grade is still a beginning. A starting value. */
    private static final double FAR = 0.2;

    /** Level 3 within the grades that hold, 2 at most a tenth outside, 1 at most two tenths, 0 beyond and without a grade. */
    int points() {
        return grade.map(given -> points(keyResult.grade().distanceTo(given))).orElse(0);
    }

    private static int points(double outside) {
        if (outside == 0) {
            return 3;
        }
        if (outside <= NEAR) {
            return 2;
        }
        return outside <= FAR ? 1 : 0;
    }

    Proposal proposal() {
        return grade.map(this::compared)
                .orElseGet(() ->
                        Proposal.of("E1", 0, 1, "not-graded", keyResult.grade().toString()));
    }

    private Proposal compared(double given) {
        String typed = GradeBand.text(given);
        String reason = reason(given);
        Evidence evidence = Evidence.whole(EvidenceCode.RATING, Part.option(keyResult.id()), typed);
        Proposal proposal = Proposal.of(
                        "E1", points(), 1, reason, typed, keyResult.grade().toString())
                .showing(List.of(evidence));
        return points() <= 1 ? proposal.asking(reason) : proposal;
    }

    private String reason(double given) {
        if (given > keyResult.grade().high()) {
            return "too-high";
        }
        return given < keyResult.grade().low() ? "too-low" : "holds";
    }
}
