package org.okrreadiness.scoring.diagnosis;

import java.util.List;
import java.util.Optional;
import org.okrreadiness.domain.rubric.Part;
import org.okrreadiness.domain.task.Cause;
import org.okrreadiness.domain.task.Diagnose;
import org.okrreadiness.scoring.mark.Chosen;
import org.okrreadiness.scoring.mark.Proposal;

/**
 * D2: the cause to begin with.
 *
 * @param root empty where none is chosen
 */
record RootChosen(Diagnose task, Optional<Cause> root) {

    /** Level 3 for the one to begin with, 2 for another that is accepted, 1 for a cause of some symptom, otherwise 0. */
    Proposal proposal() {
        return root.map(this::compared).orElseGet(() -> Proposal.of("D2", 0, 1, "not-chosen"));
    }

    private Proposal compared(Cause given) {
        Proposal proposal = switch (task.root().causes().indexOf(given)) {
            case 0 -> Proposal.of("D2", 3, 1, "best");
            case -1 ->
                isAtWork(given)
                        ? Proposal.of("D2", 1, 1, "of-some-symptoms").asking("of-some-symptoms")
                        : Proposal.of("D2", 0, 1, "nowhere").asking("nowhere");
            default -> Proposal.of("D2", 2, 1, "accepted");
        };
        return proposal.showing(List.of(Chosen.word(Part.ROOT, given)));
    }

    private boolean isAtWork(Cause given) {
        return given != Cause.NONE
                && task.symptoms().stream().anyMatch(symptom -> symptom.causes().contains(given));
    }
}
