package org.okrreadiness.scoring.diagnosis;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.okrreadiness.domain.rubric.Part;
import org.okrreadiness.domain.task.Help;
import org.okrreadiness.domain.task.JudgementKey;
import org.okrreadiness.scoring.judgement.Figures;
import org.okrreadiness.scoring.mark.Proposal;

/**
 * D3: the help chosen beside the one that fits best.
 *
 * @param keys how well each kind of help fits
 * @param help empty where none is chosen
 */
record HelpChosen(Map<Help, JudgementKey> keys, Optional<Help> help) {

    /** Points of the scale below the best help within which another counts as strong, sound and emerging, as for rated responses. */
    private static final double STRONG = 0.5;

    private static final double SOUND = 1;
    private static final double EMERGING = 1.75;

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
        Proposal proposal = below == 0
                ? Proposal.of("D3", 3, 1, "best", figures)
                : Proposal.of("D3", level(below), 1, below <= SOUND ? "close" : "below", figures);
        return (below <= SOUND ? proposal : proposal.asking("below")).showing(List.of(Chosen.word(Part.HELP, given)));
    }

    private static int level(double below) {
        if (below <= STRONG) {
            return 3;
        }
        if (below <= SOUND) {
            return 2;
        }
        return below <= EMERGING ? 1 : 0;
    }
}
