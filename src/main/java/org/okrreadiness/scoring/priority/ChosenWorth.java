package org.okrreadiness.scoring.priority;

import java.util.Collection;
import java.util.List;
import org.okrreadiness.domain.rubric.Evidence;
import org.okrreadiness.domain.rubric.EvidenceCode;
import org.okrreadiness.domain.rubric.Part;
import org.okrreadiness.domain.task.Choices;
import org.okrreadiness.domain.task.Prioritise;
import org.okrreadiness.domain.task.Wish;
import org.okrreadiness.scoring.judgement.Figures;
import org.okrreadiness.scoring.mark.Proposal;

/**
 * R1: what the choice is worth, between what chance would get and the best there is.
 *
 * <p>Corrected for chance as (reached - chance) / (best - chance). Source of the form: J. Cohen, A coefficient of agreement for nominal
 * scales, Educational and Psychological Measurement 20 (1960).
 *
 * @param chosen the wishes chosen
 * @param over how much more they take than there is; 0 or less where they fit
 * @param reached what they are worth together
 * @param choices what could be chosen
 */
record ChosenWorth(List<Wish> chosen, long over, double reached, Choices choices) {

    /** Shares of the way from chance to the best from which a choice counts as strong, sound and emerging. Starting values. */
    private static final double STRONG = 0.9;

    private static final double SOUND = 0.6;
    private static final double EMERGING = 0.2;

    static ChosenWorth of(Prioritise task, Collection<String> ids) {
        Choices choices = Choices.of(task);
        return new ChosenWorth(
                Choices.chosen(task, ids),
                Choices.cost(task, ids) - task.capacity().amount(),
                choices.worth(ids),
                choices);
    }

    int level() {
        if (chosen.isEmpty() || over > 0) {
            return 0;
        }
        double share = choices.share(chosen.stream().map(Wish::id).toList());
        if (share >= STRONG) {
            return 3;
        }
        if (share >= SOUND) {
            return 2;
        }
        return share >= EMERGING ? 1 : 0;
    }

    List<String> flags() {
        return over > 0 ? List.of("OVER_CAPACITY") : List.of();
    }

    Proposal proposal() {
        return bare().showing(evidence());
    }

    private Proposal bare() {
        if (chosen.isEmpty()) {
            return Proposal.of("R1", 0, 1, "nothing-chosen");
        }
        if (over > 0) {
            return Proposal.of("R1", 0, 1, "over-capacity", Long.toString(over)).asking("over-capacity");
        }
        String[] figures = {
            Figures.plain(reached), Figures.plain(choices.bestWorth()), Figures.plain(choices.chanceWorth())
        };
        return switch (level()) {
            case 3 -> Proposal.of("R1", 3, 1, reached < choices.bestWorth() ? "near-best" : "best", figures);
            case 2 -> Proposal.of("R1", 2, 1, "close", figures).asking("close");
            case 1 -> Proposal.of("R1", 1, 1, "above-chance", figures).asking("above-chance");
            default -> Proposal.of("R1", 0, 1, "chance", figures).asking("chance");
        };
    }

    private List<Evidence> evidence() {
        return chosen.stream()
                .map(wish -> Evidence.whole(EvidenceCode.CHOICE, Part.option(wish.id()), wish.text()))
                .toList();
    }
}
