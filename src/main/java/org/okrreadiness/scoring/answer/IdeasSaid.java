package org.okrreadiness.scoring.answer;

import java.util.List;
import java.util.stream.Stream;
import org.okrreadiness.domain.rubric.CriterionId;
import org.okrreadiness.domain.rubric.Evidence;
import org.okrreadiness.domain.rubric.IdeaFlag;
import org.okrreadiness.domain.rubric.Level;
import org.okrreadiness.domain.rubric.Part;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.domain.situation.Situation;
import org.okrreadiness.scoring.mark.Proposal;

/**
 * A short text marked by a single criterion: the share of its key's ideas, by weight, less a level where a wrong idea is asserted or a
 * right one denied. For texts that are part of another task; a whole answer is marked by {@link AnswerMarking}.
 *
 * @param proposal for the criterion asked for
 * @param flags an {@link IdeaFlag} for each idea said, denied or wrongly asserted
 */
public record IdeasSaid(Proposal proposal, List<String> flags) {

    /** Where the machine is less sure than this, a trainer looks. */
    private static final double LESS_SURE = 0.5;

    public IdeasSaid {
        flags = List.copyOf(flags);
    }

    /**
     * @param criterion the criterion to mark
     * @param part the part of the response in which the text stands
     * @param text blank or not
     */
    public static IdeasSaid in(CriterionId criterion, Part part, String text, AnswerKey key, Situation situation) {
        if (text.isBlank()) {
            return new IdeasSaid(Proposal.nothing(criterion, "no-text"), List.of());
        }
        AnswerReading reading = AnswerReading.of(text, key, situation, "");
        KeyIdeasNamed ideas = new KeyIdeasNamed(reading);
        NothingContradicted holds = new NothingContradicted(reading, ideas.weight());
        List<IdeaFlag> against = holds.flags().toList();
        Proposal named = ideas.proposal();
        Proposal proposal = against.isEmpty() ? named : lowered(named, holds.proposal());
        return new IdeasSaid(
                renamed(criterion, part, proposal),
                Stream.concat(ideas.flags(), against.stream())
                        .map(IdeaFlag::text)
                        .toList());
    }

    private static Proposal lowered(Proposal named, Proposal holds) {
        Phrase because = holds.because();
        return new Proposal(
                named.criterion(),
                Level.of(Math.max(0, named.level().points() - 1)),
                LESS_SURE,
                false,
                because,
                holds.question(),
                Stream.concat(named.evidence().stream(), holds.evidence().stream())
                        .toList());
    }

    private static Proposal renamed(CriterionId criterion, Part part, Proposal proposal) {
        List<Evidence> evidence = proposal.evidence().stream()
                .map(e -> new Evidence(e.code(), part, e.span(), e.text()))
                .toList();
        return new Proposal(
                criterion,
                proposal.level(),
                proposal.confidence(),
                proposal.sure(),
                proposal.because(),
                proposal.question(),
                evidence);
    }
}
