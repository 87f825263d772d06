package org.okrreadiness.scoring.reset;

import java.util.List;
import java.util.Optional;
import org.okrreadiness.domain.rubric.Part;
import org.okrreadiness.domain.task.Decision;
import org.okrreadiness.domain.task.EndedKeyResult;
import org.okrreadiness.scoring.mark.Chosen;
import org.okrreadiness.scoring.mark.Proposal;

/**
 * E2: a decision beside those that hold.
 *
 * @param decision empty when none is made
 */
record DecidedKeyResult(EndedKeyResult keyResult, Optional<Decision> decision) {

    /** Level 3 for the decision that fits best, 2 for another accepted one, 1 for any other, 0 for none. */
    int points() {
        return decision.map(this::points).orElse(0);
    }

    private int points(Decision made) {
        return switch (keyResult.decisions().indexOf(made)) {
            case -1 -> 1;
            case 0 -> 3;
            default -> 2;
        };
    }

    Proposal proposal() {
        return decision.map(this::compared).orElseGet(() -> Proposal.of("E2", 0, 1, "not-decided"));
    }

    private Proposal compared(Decision made) {
        Proposal proposal = Proposal.of("E2", points(), 1, reason())
                .showing(List.of(Chosen.word(Part.option(keyResult.id()), made)));
        return points() == 1 ? proposal.asking("other") : proposal;
    }

    private String reason() {
        return switch (points()) {
            case 3 -> "fits";
            case 2 -> "accepted";
            default -> "other";
        };
    }
}
