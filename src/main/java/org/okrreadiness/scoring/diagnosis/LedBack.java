package org.okrreadiness.scoring.diagnosis;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.okrreadiness.domain.rubric.Part;
import org.okrreadiness.domain.task.Cause;
import org.okrreadiness.domain.task.Symptom;
import org.okrreadiness.scoring.mark.Chosen;
import org.okrreadiness.scoring.mark.Proposal;

/**
 * D1: one symptom led back to a cause.
 *
 * @param cause empty where none is given
 */
record LedBack(Symptom symptom, Optional<Cause> cause) {

    static LedBack of(Symptom symptom, Map<String, Cause> causes) {
        return new LedBack(symptom, Optional.ofNullable(causes.get(symptom.id())));
    }

    /**
     * Level 3 for the cause that explains it best, 2 for another that is accepted, 1 for a cause read into what shows nothing, otherwise
     * 0. A sign passed over is 0 and not 1: otherwise calling every symptom nothing would earn nearly half.
     */
    Proposal proposal() {
        return cause.map(this::compared).orElseGet(() -> Proposal.of("D1", 0, 1, "not-given"));
    }

    private Proposal compared(Cause given) {
        List<Cause> key = symptom.causes();
        Proposal proposal = switch (key.indexOf(given)) {
            case 0 -> Proposal.of("D1", 3, 1, given == Cause.NONE ? "nothing-seen" : "best");
            case -1 -> missed(given, key);
            default -> Proposal.of("D1", 2, 1, "accepted");
        };
        return proposal.showing(List.of(Chosen.word(Part.option(symptom.id()), given)));
    }

    private static Proposal missed(Cause given, List<Cause> key) {
        if (key.contains(Cause.NONE)) {
            return Proposal.of("D1", 1, 1, "read-into-it").asking("read-into-it");
        }
        return given == Cause.NONE
                ? Proposal.of("D1", 0, 1, "passed-over").asking("passed-over")
                : Proposal.of("D1", 0, 1, "elsewhere").asking("elsewhere");
    }
}
