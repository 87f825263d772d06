package org.okrreadiness.scoring.priority;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.okrreadiness.domain.response.PrioritiesGiven;
import org.okrreadiness.domain.rubric.ArtefactScore;
import org.okrreadiness.domain.rubric.CriterionId;
import org.okrreadiness.domain.rubric.Part;
import org.okrreadiness.domain.rubric.Rubric;
import org.okrreadiness.domain.rubric.TaskScore;
import org.okrreadiness.domain.situation.Situation;
import org.okrreadiness.domain.task.Choices;
import org.okrreadiness.domain.task.Prioritise;
import org.okrreadiness.domain.task.Wish;
import org.okrreadiness.scoring.judgement.StatedReason;
import org.okrreadiness.scoring.mark.CriterionMean;
import org.okrreadiness.scoring.mark.Proposal;
import org.okrreadiness.scoring.mark.RubricMarking;

/**
 * Marks a choice within a capacity: R1 what the choice is worth and J3 confidence and reason for the whole, R2 the ground for every
 * wish that is dropped.
 *
 * <p>The task's score, 0 to 100, is the mean of R1 and of the mean R2, weighted as the rubric says. Where more is chosen than there is capacity
 * for, the wishes that would still have to go count in the mean of R2 as dropped without a ground: otherwise dropping one and keeping
 * all others would earn the most. Where nothing is chosen nothing was dropped for something else, and the mean of R2 is 0.
 */
public final class PrioritiseMarking {

    private static final CriterionId WORTH = new CriterionId("R1");
    private static final CriterionId GROUND = new CriterionId("R2");
    private static final Set<CriterionId> KNOWN = Set.of(WORTH, GROUND, new CriterionId("J3"));

    private final Rubric rubric;
    private final RubricMarking marking;

    /** @param rubric the rubric to mark by */
    public PrioritiseMarking(Rubric rubric) {
        this.rubric = rubric;
        this.marking = new RubricMarking(rubric, KNOWN);
    }

    /** Marks {@code given}, which is not blank. */
    public TaskScore mark(Prioritise task, PrioritiesGiven given, Situation situation) {
        ChosenWorth worth = ChosenWorth.of(task, given.chosen());
        List<ArtefactScore> drops = drops(task, given);
        int close = (int) drops.stream().filter(drop -> level(drop) >= 2).count() + (worth.level() >= 2 ? 1 : 0);
        Proposal sureAndWhy = new StatedReason(given.confidence(), given.reason(), situation)
                .proposal(StatedReason.About.PRIORITIES, close, 1 + drops.size());
        ArtefactScore whole = marking.mark(Part.CHOICE, List.of(worth.proposal(), sureAndWhy), worth.flags());
        List<ArtefactScore> pieces = new ArrayList<>(List.of(whole));
        pieces.addAll(drops);
        return new TaskScore(task.id().value(), true, score(task, given, pieces), pieces);
    }

    /** 0 to 100, from the pieces {@link #mark} gave. */
    public int score(Prioritise task, PrioritiesGiven given, List<ArtefactScore> pieces) {
        CriterionMean grounds = CriterionMean.of(GROUND, pieces).owing(Choices.tooMany(task, given.chosen()));
        return CriterionMean.score(rubric, List.of(CriterionMean.of(WORTH, pieces), grounds));
    }

    private List<ArtefactScore> drops(Prioritise task, PrioritiesGiven given) {
        if (Choices.chosen(task, given.chosen()).isEmpty()) {
            return List.of();
        }
        return task.wishes().stream()
                .filter(wish -> !given.chosen().contains(wish.id()))
                .map(wish -> drop(wish, given))
                .toList();
    }

    private ArtefactScore drop(Wish wish, PrioritiesGiven given) {
        DroppedWish dropped = DroppedWish.of(wish, given.grounds());
        return marking.mark(Part.option(wish.id()), List.of(dropped.proposal()), List.of());
    }

    private static int level(ArtefactScore drop) {
        return drop.mark(GROUND).map(mark -> mark.level().points()).orElse(0);
    }
}
