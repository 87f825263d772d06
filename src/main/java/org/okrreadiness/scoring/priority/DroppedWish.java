package org.okrreadiness.scoring.priority;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.okrreadiness.domain.rubric.Evidence;
import org.okrreadiness.domain.rubric.Part;
import org.okrreadiness.domain.task.Ground;
import org.okrreadiness.domain.task.Wish;
import org.okrreadiness.scoring.mark.Chosen;
import org.okrreadiness.scoring.mark.Proposal;

/**
 * R2: on what ground one wish is dropped.
 *
 * @param ground empty where none is given
 */
record DroppedWish(Wish wish, Optional<Ground> ground) {

    static DroppedWish of(Wish wish, Map<String, Ground> grounds) {
        return new DroppedWish(wish, Optional.ofNullable(grounds.get(wish.id())));
    }

    /** Level 3 for the ground that weighs most, 2 for another that holds, 1 for any other, 0 for none or where none holds. */
    Proposal proposal() {
        if (wish.grounds().isEmpty()) {
            return Proposal.of("R2", 0, 1, "must-be-done")
                    .asking("must-be-done")
                    .showing(evidence());
        }
        return ground.map(this::compared).orElseGet(() -> Proposal.of("R2", 0, 1, "no-ground"));
    }

    private Proposal compared(Ground given) {
        Proposal proposal = switch (wish.grounds().indexOf(given)) {
            case 0 -> Proposal.of("R2", 3, 1, "best");
            case -1 -> Proposal.of("R2", 1, 1, "does-not-hold").asking("does-not-hold");
            default -> Proposal.of("R2", 2, 1, "holds");
        };
        return proposal.showing(evidence());
    }

    private List<Evidence> evidence() {
        return ground.stream()
                .map(given -> Chosen.word(Part.option(wish.id()), given))
                .toList();
    }
}
