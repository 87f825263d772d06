package org.okrreadiness.scoring.diagnosis;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.okrreadiness.domain.rubric.Part;
import org.okrreadiness.domain.task.Help;
import org.okrreadiness.domain.task.JudgementKey;
import org.okrreadiness.scoring.judgement.Closeness;
import org.okrreadiness.scoring.judgement.Figures;
import org.okrreadiness.scoring.mark.Chosen;
import org.okrreadiness.scoring.mark.Proposal;

/**
 * D3: the help chosen beside the one that fits best.
 *
 * @param keys how well each kind of help fits
 * @param help empty where none is chosen
 */
record HelpChosen(Map<Help, JudgementKey> keys, Optional<Help> help) {

    /** From here on another help is close to the best. */
    private static final int CLOSE = 2;

    /** The level goes by how far the help chosen lies below the best, as for rated responses. */
    Proposal proposal() {
        return help.filter(keys::containsKey)
                .map(this::compared)
                .orElseGet(() -> Proposal.of("D3", 0, 1, "not-chosen"));
    }

    private Proposal compared(Help given) {
        JudgementKey best = keys.values().stream()
                .max(Comparator.comparingDouble(JudgementKey::value))
                .orElseThrow();
        JudgementKey chosen = keys.get(given);
        double below = best.distanceTo(chosen);
        String[] figures = {Figures.plain(chosen.value()), Figures.plain(best.value())};
        int points = Closeness.points(below);
        Proposal proposal = Proposal.of("D3", points, 1, reason(below, points), figures)
                .showing(List.of(Chosen.word(Part.HELP, given)));
        return points >= CLOSE ? proposal : proposal.asking("below");
    }

    private static String reason(double below, int points) {
        if (below == 0) {
            return "best";
        }
        return points >= CLOSE ? "close" : "below";
    }
}
