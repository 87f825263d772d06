package org.okrreadiness.scoring.judgement;

import java.util.List;
import java.util.Set;
import org.okrreadiness.domain.response.BestAndWorstGiven;
import org.okrreadiness.domain.response.Choice;
import org.okrreadiness.domain.response.Choice.Standing;
import org.okrreadiness.domain.rubric.ArtefactScore;
import org.okrreadiness.domain.rubric.CriterionId;
import org.okrreadiness.domain.rubric.Evidence;
import org.okrreadiness.domain.rubric.EvidenceCode;
import org.okrreadiness.domain.rubric.Part;
import org.okrreadiness.domain.rubric.Rubric;
import org.okrreadiness.domain.rubric.TaskScore;
import org.okrreadiness.domain.situation.Situation;
import org.okrreadiness.domain.task.BestAndWorst;
import org.okrreadiness.scoring.mark.Proposal;
import org.okrreadiness.scoring.mark.RubricMarking;

/**
 * Marks the two choices of one task: B1 the best, B2 the worst, J3 confidence and reason, all for the whole.
 *
 * <p>Source: scoring of the most and the least effective action, S. J. Motowidlo, M. D. Dunnette and G. W. Carter, An alternative
 * selection procedure: the low-fidelity simulation, Journal of Applied Psychology 75 (1990).
 *
 * <p>Each choice counts 1, 0 or -1 against the key, which gives -2 to 2 for a task. The levels say the same with one step more: 3 for
 * the key's own, 2 for an option within half a point of it, 1 for any other, 0 for the opposite of the key and for no choice. A choice
 * on which a panel of experts does not agree gets 2: it is neither for nor against anybody. The
 * task's score is that of the whole, 0 to 100.
 */
public final class BestAndWorstMarking {

    private static final Set<CriterionId> KNOWN =
            Set.of(new CriterionId("B1"), new CriterionId("B2"), new CriterionId("J3"));

    private final RubricMarking marking;

    /** @param rubric the rubric of best and worst to mark by */
    public BestAndWorstMarking(Rubric rubric) {
        this.marking = new RubricMarking(rubric, KNOWN);
    }

    /** Marks {@code given}, which holds at least one choice, a confidence or a reason. */
    public TaskScore mark(BestAndWorst task, BestAndWorstGiven given, Situation situation) {
        Choice best = Choice.ofBest(task, given);
        Choice worst = Choice.ofWorst(task, given);
        List<Choice> both = List.of(best, worst);
        List<Choice> judged = both.stream()
                .filter(choice -> choice.standing() != Standing.UNSETTLED)
                .toList();
        int close = (int) judged.stream().filter(choice -> level(choice) >= 2).count();
        List<Proposal> proposals = List.of(
                proposal("B1", Part.BEST, best),
                proposal("B2", Part.WORST, worst),
                new StatedReason(given.confidence(), given.reason(), situation)
                        .proposal(StatedReason.About.CHOICES, close, judged.size()));
        boolean whole = both.stream().noneMatch(choice -> choice.standing() == Standing.NOT_CHOSEN);
        ArtefactScore marked = marking.mark(Part.JUDGEMENT, proposals, whole ? List.of() : List.of("PARTLY_CHOSEN"));
        return new TaskScore(task.id().value(), true, marked.score(), List.of(marked));
    }

    private static int level(Choice choice) {
        return switch (choice.standing()) {
            case THE_KEYS -> 3;
            case NEAR, UNSETTLED -> 2;
            case ELSEWHERE -> 1;
            case REVERSED, NOT_CHOSEN -> 0;
        };
    }

    private static Proposal proposal(String criterion, Part part, Choice choice) {
        String[] keys = choice.option()
                .map(chosen -> new String[] {
                    Figures.plain(chosen.key().value()),
                    Figures.plain(choice.key().key().value())
                })
                .orElse(new String[0]);
        Proposal proposal =
                Proposal.of(criterion, level(choice), 1, reason(choice), keys).showing(evidence(part, choice));
        return switch (choice.standing()) {
            case ELSEWHERE -> proposal.asking("elsewhere");
            case REVERSED -> proposal.asking("reversed");
            case THE_KEYS, NEAR, UNSETTLED, NOT_CHOSEN -> proposal;
        };
    }

    private static String reason(Choice choice) {
        return switch (choice.standing()) {
            case THE_KEYS -> "the-keys";
            case NEAR -> "near";
            case UNSETTLED -> "unsettled";
            case ELSEWHERE -> "elsewhere";
            case REVERSED -> "reversed";
            case NOT_CHOSEN -> "not-chosen";
        };
    }

    private static List<Evidence> evidence(Part part, Choice choice) {
        return choice.option().stream()
                .map(chosen -> Evidence.whole(EvidenceCode.CHOICE, part, chosen.text()))
                .toList();
    }
}
