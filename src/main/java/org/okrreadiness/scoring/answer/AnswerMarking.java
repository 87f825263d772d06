package org.okrreadiness.scoring.answer;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.okrreadiness.domain.rubric.ArtefactScore;
import org.okrreadiness.domain.rubric.CriterionId;
import org.okrreadiness.domain.rubric.IdeaFlag;
import org.okrreadiness.domain.rubric.Part;
import org.okrreadiness.domain.rubric.Rubric;
import org.okrreadiness.domain.situation.Situation;
import org.okrreadiness.scoring.mark.Proposal;
import org.okrreadiness.scoring.mark.RubricMarking;

/** Marks a free answer to one question. Immutable; time is linear in the length of the answer. */
public final class AnswerMarking {

    private static final Set<CriterionId> KNOWN =
            Stream.of("T1", "T2", "T3", "T4", "T5", "T6").map(CriterionId::new).collect(Collectors.toUnmodifiableSet());

    private final RubricMarking marking;
    private final String descriptors;

    /** @param rubric the rubric for open answers to mark by */
    public AnswerMarking(Rubric rubric) {
        this.marking = new RubricMarking(rubric, KNOWN);
        this.descriptors = rubric.criteria().stream()
                .flatMap(criterion -> criterion.descriptors().stream())
                .collect(Collectors.joining("\n"));
    }

    /**
     * Marks {@code answer}, blank or not. Words copied from the case, the key's given text or the rubric earn nothing.
     *
     * @return with an {@link IdeaFlag} for each idea said, denied or wrongly asserted
     */
    public ArtefactScore mark(String answer, AnswerKey key, Situation situation) {
        return answer.isBlank()
                ? marking.mark(Part.ANSWER, nothing(), List.of())
                : mark(AnswerReading.of(answer, key, situation, descriptors));
    }

    private static List<Proposal> nothing() {
        return KNOWN.stream()
                .map(criterion -> Proposal.nothing(criterion, "no-answer"))
                .toList();
    }

    private ArtefactScore mark(AnswerReading reading) {
        KeyIdeasNamed ideas = new KeyIdeasNamed(reading);
        NothingContradicted holds = new NothingContradicted(reading, ideas.weight());
        List<Proposal> proposals = List.of(
                ideas.proposal(),
                holds.proposal(),
                new ReasonsLinked(reading).proposal(),
                new CaseUsed(reading).proposal(),
                new OnTask(reading).proposal(),
                new EasyToFollow(reading).proposal());
        List<String> flags =
                Stream.concat(ideas.flags(), holds.flags()).map(IdeaFlag::text).toList();
        return marking.mark(Part.ANSWER, proposals, flags);
    }
}
