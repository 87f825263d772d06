package org.okrreadiness.scoring.judgement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.okrreadiness.domain.response.RatingsGiven;
import org.okrreadiness.domain.rubric.ArtefactScore;
import org.okrreadiness.domain.rubric.CriterionId;
import org.okrreadiness.domain.rubric.Evidence;
import org.okrreadiness.domain.rubric.EvidenceCode;
import org.okrreadiness.domain.rubric.Part;
import org.okrreadiness.domain.rubric.Rubric;
import org.okrreadiness.domain.rubric.TaskScore;
import org.okrreadiness.domain.situation.Situation;
import org.okrreadiness.domain.task.JudgeResponses;
import org.okrreadiness.domain.task.ResponseOption;
import org.okrreadiness.scoring.mark.CriterionMean;
import org.okrreadiness.scoring.mark.Proposal;
import org.okrreadiness.scoring.mark.RubricMarking;

/**
 * Marks the ratings of one task: J1 and J3 for the whole, J2 for every option, rated or not.
 *
 * <p>The task's score, 0 to 100, is the mean of J1 and of all J2 marks, weighted as the rubric says; an option without a rating earns nothing. An
 * option on which a panel of experts does not agree is left out of everything.
 */
public final class JudgementMarking {

    private static final CriterionId SHAPE = new CriterionId("J1");
    private static final CriterionId DISTANCE = new CriterionId("J2");
    private static final Set<CriterionId> KNOWN = Set.of(SHAPE, DISTANCE, new CriterionId("J3"));

    private final Rubric rubric;
    private final RubricMarking marking;

    /** @param rubric the judgement rubric to mark by */
    public JudgementMarking(Rubric rubric) {
        this.rubric = rubric;
        this.marking = new RubricMarking(rubric, KNOWN);
    }

    /** Marks {@code given}, which holds at least one rating, a confidence or a reason. */
    public TaskScore mark(JudgeResponses task, RatingsGiven given, Situation situation) {
        List<ResponseOption> options = task.options().stream()
                .filter(option -> option.key().isSettled())
                .toList();
        List<RatedOption> rated = rated(options, given);
        List<Proposal> whole = new ArrayList<>();
        OrderAgreement.of(rated, options.size()).proposal().ifPresent(whole::add);
        int close = (int) rated.stream().filter(option -> option.points() >= 2).count();
        whole.add(new StatedReason(given.confidence(), given.reason(), situation)
                .proposal(StatedReason.About.RATINGS, close, options.size()));
        List<ArtefactScore> artefacts = new ArrayList<>();
        List<String> flags = rated.size() < options.size() ? List.of("PARTLY_RATED") : List.of();
        artefacts.add(marking.mark(Part.JUDGEMENT, whole, flags));
        options.forEach(option -> artefacts.add(option(option, given)));
        return new TaskScore(task.id().value(), true, score(artefacts), artefacts);
    }

    private static List<RatedOption> rated(List<ResponseOption> options, RatingsGiven given) {
        return options.stream()
                .filter(option -> given.ratings().containsKey(option.id()))
                .map(option -> new RatedOption(
                        option.id(),
                        given.ratings().get(option.id()),
                        option.key().value()))
                .toList();
    }

    private ArtefactScore option(ResponseOption option, RatingsGiven given) {
        Part part = Part.option(option.id());
        Integer rating = given.ratings().get(option.id());
        if (rating == null) {
            return marking.mark(part, List.of(Proposal.of("J2", 0, 1, "not-rated")), List.of());
        }
        RatedOption rated = new RatedOption(option.id(), rating, option.key().value());
        String typed = Integer.toString(rating);
        Evidence evidence = Evidence.whole(EvidenceCode.RATING, part, typed);
        Proposal proposal = Proposal.of("J2", rated.points(), 1, reason(rated), typed, Figures.plain(rated.key()))
                .showing(List.of(evidence));
        return marking.mark(part, List.of(proposal), List.of());
    }

    private static String reason(RatedOption rated) {
        if (rated.points() == 3) {
            return "close";
        }
        return rated.rating() > rated.key() ? "above" : "below";
    }

    /** 0 to 100, from the pieces {@link #mark} gave. Where the key has no order to find, J1 does not apply. */
    public int score(List<ArtefactScore> artefacts) {
        return CriterionMean.score(
                rubric,
                Stream.of(SHAPE, DISTANCE)
                        .map(criterion -> CriterionMean.of(criterion, artefacts))
                        .filter(mean -> mean.marks() > 0)
                        .toList());
    }
}
