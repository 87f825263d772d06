package org.okrreadiness.scoring.judgement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.okrreadiness.domain.response.LeaningsGiven;
import org.okrreadiness.domain.rubric.ArtefactScore;
import org.okrreadiness.domain.rubric.CriterionId;
import org.okrreadiness.domain.rubric.Evidence;
import org.okrreadiness.domain.rubric.EvidenceCode;
import org.okrreadiness.domain.rubric.Part;
import org.okrreadiness.domain.rubric.Rubric;
import org.okrreadiness.domain.rubric.TaskScore;
import org.okrreadiness.domain.situation.Situation;
import org.okrreadiness.domain.task.NewInformation;
import org.okrreadiness.domain.task.ResponseOption;
import org.okrreadiness.domain.task.Votes;
import org.okrreadiness.scoring.mark.CriterionMean;
import org.okrreadiness.scoring.mark.Proposal;
import org.okrreadiness.scoring.mark.RubricMarking;

/**
 * Marks what somebody lets news do to a plan (script concordance): N1 for every piece of news, J3 for the whole.
 *
 * <p>The task's score is the mean of all N1 marks, 0 to 100; news without a leaning earns nothing. News on which a panel of experts does
 * not agree is left out of everything.
 */
public final class NewInformationMarking {

    private static final int BEST = 3;
    private static final CriterionId NEWS = new CriterionId("N1");
    private static final Set<CriterionId> KNOWN = Set.of(NEWS, new CriterionId("J3"));

    private final Rubric rubric;
    private final RubricMarking marking;

    /** @param rubric the rubric of new information to mark by */
    public NewInformationMarking(Rubric rubric) {
        this.rubric = rubric;
        this.marking = new RubricMarking(rubric, KNOWN);
    }

    /** Marks {@code given}, which holds at least one leaning, a confidence or a reason. */
    public TaskScore mark(NewInformation task, LeaningsGiven given, Situation situation) {
        List<ResponseOption> settled =
                task.news().stream().filter(news -> news.key().isSettled()).toList();
        List<Optional<Leaning>> leanings =
                settled.stream().map(news -> leaning(news, given)).toList();
        int all = leanings.size();
        int said = (int) leanings.stream().filter(Optional::isPresent).count();
        int close =
                (int) leanings.stream().filter(leaning -> points(leaning) >= 2).count();
        Proposal sureAndWhy = new StatedReason(given.confidence(), given.reason(), situation)
                .proposal(StatedReason.About.LEANINGS, close, all);
        List<ArtefactScore> artefacts = new ArrayList<>();
        artefacts.add(
                marking.mark(Part.JUDGEMENT, List.of(sureAndWhy), said < all ? List.of("PARTLY_RATED") : List.of()));
        for (int i = 0; i < all; i++) {
            Part part = Part.option(settled.get(i).id());
            artefacts.add(marking.mark(part, List.of(proposal(part, leanings.get(i))), List.of()));
        }
        return new TaskScore(task.id().value(), true, score(artefacts), artefacts);
    }

    private static Optional<Leaning> leaning(ResponseOption news, LeaningsGiven given) {
        return Optional.ofNullable(given.leanings().get(news.id())).map(leaning -> new Leaning(leaning, news.key()));
    }

    private static int points(Optional<Leaning> leaning) {
        return leaning.map(Leaning::points).orElse(0);
    }

    /** 0 to 100, from the pieces {@link #mark} gave. */
    public int score(List<ArtefactScore> artefacts) {
        return CriterionMean.score(rubric, List.of(CriterionMean.of(NEWS, artefacts)));
    }

    private static Proposal proposal(Part part, Optional<Leaning> leaning) {
        return leaning.map(said -> proposal(part, said)).orElseGet(() -> Proposal.of("N1", 0, 1, "not-judged"));
    }

    private static Proposal proposal(Part part, Leaning leaning) {
        String typed = Figures.signed(leaning.given());
        Evidence evidence = Evidence.whole(EvidenceCode.RATING, part, typed);
        Proposal proposal = because(leaning, typed).showing(List.of(evidence));
        return leaning.isReversed() ? proposal.asking("reversed") : proposal;
    }

    private static Proposal because(Leaning leaning, String typed) {
        Optional<Votes> panel = leaning.votes().filter(votes -> !leaning.isReversed());
        return panel.map(votes -> Proposal.of(
                        "N1",
                        leaning.points(),
                        1,
                        "votes",
                        typed,
                        Integer.toString(votes.count()),
                        Integer.toString(votes.votesFor(leaning.given())),
                        Integer.toString(votes.modal())))
                .orElseGet(() ->
                        Proposal.of("N1", leaning.points(), 1, reason(leaning), typed, Figures.signed(leaning.key())));
    }

    private static String reason(Leaning leaning) {
        if (leaning.isReversed()) {
            return "reversed";
        }
        if (leaning.points() == BEST) {
            return "close";
        }
        return leaning.key() < leaning.given() ? "more-against" : "more-for";
    }
}
