package org.okrreadiness.scoring.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.okrreadiness.domain.response.ConversationGiven;
import org.okrreadiness.domain.response.Talk;
import org.okrreadiness.domain.rubric.ArtefactScore;
import org.okrreadiness.domain.rubric.CriterionId;
import org.okrreadiness.domain.rubric.Part;
import org.okrreadiness.domain.rubric.Rubric;
import org.okrreadiness.domain.rubric.TaskScore;
import org.okrreadiness.domain.situation.Situation;
import org.okrreadiness.domain.task.Conversation;
import org.okrreadiness.domain.task.ConversationMap;
import org.okrreadiness.domain.task.ConversationMap.Rest;
import org.okrreadiness.domain.task.ConversationNode.Ending;
import org.okrreadiness.domain.task.ConversationState;
import org.okrreadiness.scoring.judgement.StatedConfidence;
import org.okrreadiness.scoring.mark.CriterionMean;
import org.okrreadiness.scoring.mark.Proposal;
import org.okrreadiness.scoring.mark.RubricMarking;

/**
 * Marks the path of a conversation, its lines and where it ended.
 *
 * <ul>
 *   <li>P1 for each move made where more than one was offered, as {@link Part#option}: how many points of the key's scale it lies below
 *       the best that was offered there. Level 3 up to 0.5, 2 up to 1, 1 up to 1.75, else 0, as ratings are marked. Starting values.
 *   <li>P2 once, for {@link Part#CONVERSATION}: the worth of the ending is the level. A conversation broken off has level 0 and the flag
 *       {@code NOT_ENDED}.
 *   <li>P3 for each line said, as {@link Part#line}: the share of its ideas, by {@link org.okrreadiness.scoring.answer.IdeasSaid}. Where
 *       the way had no line it does not apply.
 *   <li>J4 once: the confidence beside the share of moves and ending of level 2 or more.
 * </ul>
 *
 * <p>The task's score is the mean of P1, P2 and the mean of P3, weighted as the rubric says, 0 to 100. Where a conversation was broken
 * off, what the shortest way to an ending would still have asked for counts as level 0.
 */
public final class ConversationMarking {

    private static final CriterionId MOVES = new CriterionId("P1");
    private static final CriterionId ENDING = new CriterionId("P2");
    private static final Set<CriterionId> KNOWN = Set.of(MOVES, ENDING, MarkedLine.CRITERION, new CriterionId("J4"));
    private static final List<String> WORTHS = List.of("harm", "nothing", "something", "all");

    /** From here on a mark came close to the key. */
    private static final int CLOSE = 2;

    private final Rubric rubric;
    private final RubricMarking marking;

    /** @param rubric the rubric to mark by */
    public ConversationMarking(Rubric rubric) {
        this.rubric = rubric;
        this.marking = new RubricMarking(rubric, KNOWN);
    }

    /**
     * Marks {@code given}, which is not blank. Its steps count as far as they fit the task, see {@link Talk}; a draft does not count.
     *
     * @return first the conversation as a whole, then its moves, then its lines
     */
    public TaskScore mark(Conversation task, ConversationGiven given, Situation situation) {
        Talk talk = Talk.of(task, given);
        List<MarkedMove> moves = talk.moves().stream()
                .filter(MarkedMove::isChoice)
                .map(MarkedMove::of)
                .toList();
        List<MarkedLine> lines = MarkedLine.of(talk, task.frame(), situation);
        Rest rest = rest(task, talk);
        List<ArtefactScore> artefacts = new ArrayList<>();
        artefacts.add(whole(given, talk, moves, rest));
        moves.forEach(move -> artefacts.add(marking.mark(move.part(), List.of(move.proposal()), List.of())));
        lines.forEach(line -> artefacts.add(marking.mark(
                line.part(), List.of(line.said().proposal()), line.said().flags())));
        return new TaskScore(task.id().value(), true, score(artefacts, rest), artefacts);
    }

    /** 0 to 100, from the pieces {@link #mark} gave. A criterion that had no occasion on this way does not apply. */
    public int score(Conversation task, ConversationGiven given, List<ArtefactScore> artefacts) {
        return score(artefacts, rest(task, Talk.of(task, given)));
    }

    private static Rest rest(Conversation task, Talk talk) {
        return talk.now().map(new ConversationMap(task)::shortestRest).orElse(Rest.NONE);
    }

    private int score(List<ArtefactScore> artefacts, Rest rest) {
        List<CriterionMean> means = Stream.of(
                        CriterionMean.of(MOVES, artefacts).owing(rest.moves()),
                        CriterionMean.of(ENDING, artefacts),
                        CriterionMean.of(MarkedLine.CRITERION, artefacts).owing(rest.lines()))
                .filter(mean -> mean.marks() > 0)
                .toList();
        return CriterionMean.score(rubric, means);
    }

    private ArtefactScore whole(ConversationGiven given, Talk talk, List<MarkedMove> moves, Rest rest) {
        Optional<Integer> worth = worth(talk);
        int close = (int) moves.stream().filter(move -> move.points() >= CLOSE).count();
        int all = moves.size() + 1;
        List<Proposal> proposals = List.of(
                worth.map(level -> Proposal.of("P2", level, 1, WORTHS.get(level)))
                        .orElseGet(() -> Proposal.of("P2", 0, 1, "broken-off", Integer.toString(rest.steps()))),
                new StatedConfidence(given.confidence()).proposal(worth.orElse(0) >= CLOSE ? close + 1 : close, all));
        return marking.mark(Part.CONVERSATION, proposals, worth.isPresent() ? List.of() : List.of("NOT_ENDED"));
    }

    /** Empty for a conversation that was broken off. */
    private static Optional<Integer> worth(Talk talk) {
        return talk.now().flatMap(ConversationState::ending).map(Ending::worth);
    }
}
