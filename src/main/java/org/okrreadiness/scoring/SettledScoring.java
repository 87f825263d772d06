package org.okrreadiness.scoring;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.okrreadiness.domain.response.ConversationGiven;
import org.okrreadiness.domain.response.PrioritiesGiven;
import org.okrreadiness.domain.response.Response;
import org.okrreadiness.domain.rubric.ArtefactScore;
import org.okrreadiness.domain.rubric.CriterionId;
import org.okrreadiness.domain.rubric.Level;
import org.okrreadiness.domain.rubric.Part;
import org.okrreadiness.domain.rubric.SettledLevel;
import org.okrreadiness.domain.rubric.TaskScore;
import org.okrreadiness.domain.task.BestAndWorst;
import org.okrreadiness.domain.task.Conversation;
import org.okrreadiness.domain.task.Critique;
import org.okrreadiness.domain.task.Diagnose;
import org.okrreadiness.domain.task.JudgeResponses;
import org.okrreadiness.domain.task.NewInformation;
import org.okrreadiness.domain.task.OpenAnswer;
import org.okrreadiness.domain.task.Prioritise;
import org.okrreadiness.domain.task.ScoreAndReset;
import org.okrreadiness.domain.task.Task;
import org.okrreadiness.domain.task.WriteOkrSet;
import org.okrreadiness.scoring.conversation.ConversationMarking;
import org.okrreadiness.scoring.critique.CritiqueMarking;
import org.okrreadiness.scoring.diagnosis.DiagnoseMarking;
import org.okrreadiness.scoring.judgement.JudgementMarking;
import org.okrreadiness.scoring.judgement.NewInformationMarking;
import org.okrreadiness.scoring.mark.RubricMarking;
import org.okrreadiness.scoring.priority.PrioritiseMarking;
import org.okrreadiness.scoring.reset.ScoreAndResetMarking;

/**
 * What a task comes to when people have settled on levels: every piece of work is scored anew under its rubric, then the task from its
 * pieces, by the same rules as when the scorer marks it.
 */
final class SettledScoring implements Task.Cases<Integer> {

    private final RubricSet rubrics;
    private final Response response;
    private final List<ArtefactScore> pieces;

    private SettledScoring(RubricSet rubrics, Response response, List<ArtefactScore> pieces) {
        this.rubrics = rubrics;
        this.response = response;
        this.pieces = pieces;
    }

    static TaskScore of(RubricSet rubrics, Task task, Response response, TaskScore scorer, List<SettledLevel> settled) {
        Map<Part, Map<CriterionId, Level>> levels = new HashMap<>();
        settled.forEach(one ->
                levels.computeIfAbsent(one.part(), part -> new HashMap<>()).put(one.criterion(), one.level()));
        List<ArtefactScore> pieces = scorer.artefacts().stream()
                .map(piece -> levels.containsKey(piece.part())
                        ? marking(rubrics, piece).settled(piece, levels.get(piece.part()))
                        : piece)
                .toList();
        int score = task.fold(new SettledScoring(rubrics, response, pieces));
        return new TaskScore(scorer.taskId(), scorer.answered(), score, pieces);
    }

    private static RubricMarking marking(RubricSet rubrics, ArtefactScore piece) {
        String id = piece.rubric().substring(0, piece.rubric().indexOf('@'));
        return new RubricMarking(rubrics.rubric(id), Set.of());
    }

    @Override
    public Integer write(WriteOkrSet task) {
        return SetScoring.score(pieces);
    }

    @Override
    public Integer critique(Critique task) {
        return CritiqueMarking.score(pieces);
    }

    @Override
    public Integer judge(JudgeResponses task) {
        return new JudgementMarking(rubrics.rubric("judgement")).score(pieces);
    }

    @Override
    public Integer bestAndWorst(BestAndWorst task) {
        return pieces.get(0).score();
    }

    @Override
    public Integer answer(OpenAnswer task) {
        return pieces.get(0).score();
    }

    @Override
    public Integer newInformation(NewInformation task) {
        return new NewInformationMarking(rubrics.rubric("new-information")).score(pieces);
    }

    @Override
    public Integer prioritise(Prioritise task) {
        return new PrioritiseMarking(rubrics.rubric("prioritise")).score(task, (PrioritiesGiven) response, pieces);
    }

    @Override
    public Integer conversation(Conversation task) {
        return new ConversationMarking(rubrics.rubric("conversation"))
                .score(task, (ConversationGiven) response, pieces);
    }

    @Override
    public Integer diagnose(Diagnose task) {
        return new DiagnoseMarking(rubrics.rubric("diagnose")).score(pieces);
    }

    @Override
    public Integer scoreAndReset(ScoreAndReset task) {
        return new ScoreAndResetMarking(rubrics.rubric("score-and-reset")).score(pieces);
    }
}
