package org.okrreadiness.scoring.critique;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.okrreadiness.domain.response.CritiqueGiven;
import org.okrreadiness.domain.rubric.ArtefactScore;
import org.okrreadiness.domain.rubric.CriterionId;
import org.okrreadiness.domain.rubric.Part;
import org.okrreadiness.domain.rubric.Rubric;
import org.okrreadiness.domain.rubric.TaskScore;
import org.okrreadiness.domain.situation.Situation;
import org.okrreadiness.domain.task.Critique;
import org.okrreadiness.scoring.mark.Proposal;
import org.okrreadiness.scoring.mark.RubricMarking;

/** Marks the response to a critique task: the critique, the follow-up question and the repaired line. */
public final class CritiqueMarking {

    /**
     * Shares of the two pieces in the task's score. Finding, explaining and repairing is three quarters of the work; one good question
     * is the rest. The repaired line counts through C4 and not once more by itself.
     */
    private static final int CRITIQUE_SHARE = 75;

    private static final int QUESTION_SHARE = 25;

    private static final Set<CriterionId> KNOWN = Stream.of("C1", "C2", "C3", "C4", "C5", "C6", "Q1", "Q2", "Q3", "Q4")
            .map(CriterionId::new)
            .collect(Collectors.toUnmodifiableSet());

    private final RubricMarking critique;
    private final RubricMarking question;

    public CritiqueMarking(Rubric critique, Rubric question) {
        this.critique = new RubricMarking(critique, KNOWN);
        this.question = new RubricMarking(question, KNOWN);
    }

    /**
     * Marks {@code given}, which is not blank.
     *
     * @param lines marks the repaired line
     */
    public TaskScore mark(Critique task, CritiqueGiven given, Situation situation, LineMarking lines) {
        CritiqueReading reading = CritiqueReading.of(task, given, situation);
        List<ArtefactScore> artefacts = new ArrayList<>();
        artefacts.add(critique.mark(Part.CRITIQUE, proposals(reading, lines), List.of()));
        boolean asks = !task.isSound() || !given.question().isBlank();
        if (asks) {
            artefacts.add(question.mark(Part.QUESTION, new FollowUpQuestion(reading).proposals(), List.of()));
        }
        int score = score(artefacts);
        if (!task.isSound()) {
            new RepairOffered(reading, lines).line().ifPresent(artefacts::add);
        }
        return new TaskScore(task.id().value(), true, score, artefacts);
    }

    private static List<Proposal> proposals(CritiqueReading reading, LineMarking lines) {
        boolean sound = reading.task().isSound();
        List<Proposal> proposals = new ArrayList<>();
        proposals.add(new ProblemsFound(reading).proposal());
        if (!sound) {
            proposals.add(new PlacesNamed(reading).proposal());
            proposals.add(new ReasonsGiven(reading).proposal());
            proposals.add(new RepairOffered(reading, lines).proposal());
            new OrderOfImportance(reading).proposal().ifPresent(proposals::add);
        }
        new CoachingTone(reading.given()).proposal(sound).ifPresent(proposals::add);
        return proposals;
    }

    /** 0 to 100, from the pieces {@link #mark} gave: the critique, with the question where one was asked. */
    public static int score(List<ArtefactScore> artefacts) {
        ArtefactScore critique = artefacts.get(0);
        return artefacts.stream()
                .filter(piece -> piece.part().equals(Part.QUESTION))
                .findFirst()
                .map(question -> composite(critique, question))
                .orElse(critique.score());
    }

    private static int composite(ArtefactScore critique, ArtefactScore question) {
        return (CRITIQUE_SHARE * critique.score() + QUESTION_SHARE * question.score() + 50) / 100;
    }
}
