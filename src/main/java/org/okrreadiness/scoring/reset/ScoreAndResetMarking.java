package org.okrreadiness.scoring.reset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.okrreadiness.domain.response.ScoresGiven;
import org.okrreadiness.domain.rubric.ArtefactScore;
import org.okrreadiness.domain.rubric.CriterionId;
import org.okrreadiness.domain.rubric.Part;
import org.okrreadiness.domain.rubric.Rubric;
import org.okrreadiness.domain.rubric.TaskScore;
import org.okrreadiness.domain.situation.Situation;
import org.okrreadiness.domain.task.EndedKeyResult;
import org.okrreadiness.domain.task.ScoreAndReset;
import org.okrreadiness.scoring.answer.AnswerKey;
import org.okrreadiness.scoring.answer.IdeasSaid;
import org.okrreadiness.scoring.judgement.StatedConfidence;
import org.okrreadiness.scoring.mark.CriterionMean;
import org.okrreadiness.scoring.mark.Proposal;
import org.okrreadiness.scoring.mark.RubricMarking;

/**
 * Marks grades, decisions and learning at the end of a cycle: E1 and E2 for every key result, E3 and J4 for the whole.
 *
 * <p>The task's score, 0 to 100, is made of the mean of the E1 marks, the mean of the E2 marks and E3, weighted as the rubric says; a
 * key result without a grade or decision earns nothing for it. Criteria of trust C do not count.
 */
public final class ScoreAndResetMarking {

    private static final CriterionId LEARNED = new CriterionId("E3");
    private static final List<CriterionId> COUNTED = List.of(new CriterionId("E1"), new CriterionId("E2"), LEARNED);
    private static final Set<CriterionId> KNOWN =
            Stream.concat(COUNTED.stream(), Stream.of(new CriterionId("J4"))).collect(Collectors.toUnmodifiableSet());

    private final Rubric rubric;
    private final RubricMarking marking;

    /** @param rubric the rubric of score and reset to mark by */
    public ScoreAndResetMarking(Rubric rubric) {
        this.rubric = rubric;
        this.marking = new RubricMarking(rubric, KNOWN);
    }

    /** Marks {@code given}, which is not blank. */
    public TaskScore mark(ScoreAndReset task, ScoresGiven given, Situation situation) {
        List<ArtefactScore> artefacts = new ArrayList<>();
        int close = 0;
        for (EndedKeyResult keyResult : task.keyResults()) {
            GradedKeyResult graded = graded(keyResult, given);
            DecidedKeyResult decided = decided(keyResult, given);
            close += (graded.points() >= 2 ? 1 : 0) + (decided.points() >= 2 ? 1 : 0);
            artefacts.add(marking.mark(
                    Part.option(keyResult.id()), List.of(graded.proposal(), decided.proposal()), List.of()));
        }
        artefacts.add(0, whole(task, given, situation, close));
        return new TaskScore(task.id().value(), true, score(artefacts), artefacts);
    }

    /** 0 to 100, from the pieces {@link #mark} gave. */
    public int score(List<ArtefactScore> artefacts) {
        return CriterionMean.score(
                rubric,
                COUNTED.stream()
                        .map(criterion -> CriterionMean.of(criterion, artefacts))
                        .toList());
    }

    private ArtefactScore whole(ScoreAndReset task, ScoresGiven given, Situation situation, int close) {
        IdeasSaid learned = IdeasSaid.in(LEARNED, Part.LEARNING, given.learning(), key(task), situation);
        Proposal sure = new StatedConfidence(given.confidence())
                .proposal(close, 2 * task.keyResults().size());
        List<String> flags = new ArrayList<>(learned.flags());
        if (isPartly(task, given)) {
            flags.add("PARTLY_GRADED");
        }
        return marking.mark(Part.SCORES, List.of(learned.proposal(), sure), flags);
    }

    private static boolean isPartly(ScoreAndReset task, ScoresGiven given) {
        return task.keyResults().stream()
                .anyMatch(keyResult -> graded(keyResult, given).grade().isEmpty()
                        || decided(keyResult, given).decision().isEmpty());
    }

    private static GradedKeyResult graded(EndedKeyResult keyResult, ScoresGiven given) {
        return new GradedKeyResult(keyResult, Optional.ofNullable(given.grades().get(keyResult.id())));
    }

    private static DecidedKeyResult decided(EndedKeyResult keyResult, ScoresGiven given) {
        return new DecidedKeyResult(
                keyResult, Optional.ofNullable(given.decisions().get(keyResult.id())));
    }

    /** Objective and key results stood before the participant's eyes as well; copied, they say nothing about what was learned. */
    private static AnswerKey key(ScoreAndReset task) {
        AnswerKey key = AnswerKey.of(task.learning(), task.frame());
        String set = task.keyResults().stream()
                .map(EndedKeyResult::text)
                .collect(Collectors.joining("\n", task.objective() + "\n", ""));
        return new AnswerKey(key.ideas(), key.wrong(), key.given() + "\n" + set, key.length());
    }
}
