package org.okrreadiness.scoring.diagnosis;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.okrreadiness.domain.response.DiagnosisGiven;
import org.okrreadiness.domain.rubric.ArtefactScore;
import org.okrreadiness.domain.rubric.CriterionId;
import org.okrreadiness.domain.rubric.Mark;
import org.okrreadiness.domain.rubric.Part;
import org.okrreadiness.domain.rubric.Rubric;
import org.okrreadiness.domain.rubric.TaskScore;
import org.okrreadiness.domain.situation.Situation;
import org.okrreadiness.domain.task.Diagnose;
import org.okrreadiness.domain.task.Symptom;
import org.okrreadiness.scoring.answer.AnswerKey;
import org.okrreadiness.scoring.answer.IdeasSaid;
import org.okrreadiness.scoring.judgement.StatedConfidence;
import org.okrreadiness.scoring.mark.CriterionMean;
import org.okrreadiness.scoring.mark.Proposal;
import org.okrreadiness.scoring.mark.RubricMarking;

/**
 * Marks a diagnosis: D1 the cause of every symptom, and for the whole D2 the root, D3 the help, D4 what speaks against it and J4 the
 * confidence. The task's score, 0 to 100, is the mean of D1, D2, D3 and D4, weighted as the rubric says.
 */
public final class DiagnoseMarking {

    private static final CriterionId CAUSE = new CriterionId("D1");
    private static final CriterionId ROOT = new CriterionId("D2");
    private static final CriterionId HELP = new CriterionId("D3");
    private static final CriterionId COUNTER = new CriterionId("D4");
    private static final Set<CriterionId> KNOWN = Set.of(CAUSE, ROOT, HELP, COUNTER, new CriterionId("J4"));

    private final Rubric rubric;
    private final RubricMarking marking;

    /** @param rubric the rubric to mark by */
    public DiagnoseMarking(Rubric rubric) {
        this.rubric = rubric;
        this.marking = new RubricMarking(rubric, KNOWN);
    }

    /** Marks {@code given}, which is not blank. */
    public TaskScore mark(Diagnose task, DiagnosisGiven given, Situation situation) {
        List<ArtefactScore> causes =
                task.symptoms().stream().map(symptom -> cause(symptom, given)).toList();
        List<ArtefactScore> pieces = new ArrayList<>(List.of(whole(task, given, situation, causes)));
        pieces.addAll(causes);
        return new TaskScore(task.id().value(), true, score(pieces), pieces);
    }

    /** 0 to 100, from the pieces {@link #mark} gave. */
    public int score(List<ArtefactScore> pieces) {
        List<CriterionMean> means = Stream.of(CAUSE, ROOT, HELP, COUNTER)
                .map(criterion -> CriterionMean.of(criterion, pieces))
                .toList();
        return CriterionMean.score(rubric, means);
    }

    private ArtefactScore cause(Symptom symptom, DiagnosisGiven given) {
        Proposal proposal = LedBack.of(symptom, given.causes()).proposal();
        return marking.mark(Part.option(symptom.id()), List.of(proposal), List.of());
    }

    private ArtefactScore whole(Diagnose task, DiagnosisGiven given, Situation situation, List<ArtefactScore> causes) {
        Proposal root = new RootChosen(task, given.root()).proposal();
        Proposal help = new HelpChosen(task.help(), given.help()).proposal();
        IdeasSaid counter = IdeasSaid.in(
                COUNTER, Part.COUNTER, given.counter(), AnswerKey.of(task.counter(), task.frame()), situation);
        long close = Stream.of(root, help).filter(p -> p.level().points() >= 2).count()
                + causes.stream().filter(DiagnoseMarking::isClose).count();
        Proposal sure = new StatedConfidence(given.confidence()).proposal((int) close, 2 + causes.size());
        return marking.mark(Part.DIAGNOSIS, List.of(root, help, counter.proposal(), sure), counter.flags());
    }

    private static boolean isClose(ArtefactScore cause) {
        return cause.mark(CAUSE)
                .map(Mark::level)
                .filter(level -> level.points() >= 2)
                .isPresent();
    }
}
