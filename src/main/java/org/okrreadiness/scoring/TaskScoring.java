package org.okrreadiness.scoring;

import java.util.List;
import org.okrreadiness.domain.response.AnswerGiven;
import org.okrreadiness.domain.response.BestAndWorstGiven;
import org.okrreadiness.domain.response.ConversationGiven;
import org.okrreadiness.domain.response.CritiqueGiven;
import org.okrreadiness.domain.response.DiagnosisGiven;
import org.okrreadiness.domain.response.LeaningsGiven;
import org.okrreadiness.domain.response.PrioritiesGiven;
import org.okrreadiness.domain.response.RatingsGiven;
import org.okrreadiness.domain.response.Response;
import org.okrreadiness.domain.response.ScoresGiven;
import org.okrreadiness.domain.response.WrittenSet;
import org.okrreadiness.domain.rubric.ArtefactScore;
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
import org.okrreadiness.scoring.judgement.BestAndWorstMarking;
import org.okrreadiness.scoring.judgement.JudgementMarking;
import org.okrreadiness.scoring.judgement.NewInformationMarking;
import org.okrreadiness.scoring.priority.PrioritiseMarking;
import org.okrreadiness.scoring.reset.ScoreAndResetMarking;

/** Marks one response by the kind of its task. */
final class TaskScoring implements Task.Cases<TaskScore> {

    private final RubricSet rubrics;
    private final ReadCase read;
    private final Response response;

    TaskScoring(RubricSet rubrics, ReadCase read, Response response) {
        this.rubrics = rubrics;
        this.read = read;
        this.response = response;
    }

    /** A task without an answer. */
    static TaskScore unanswered(Task task) {
        return new TaskScore(task.id().value(), false, 0, List.of());
    }

    @Override
    public TaskScore write(WriteOkrSet task) {
        WrittenSet written = as(WrittenSet.class, task);
        List<ArtefactScore> parts = new SetScoring(rubrics, read).mark(written.set(), task.temptations());
        return new TaskScore(task.id().value(), true, SetScoring.score(parts), parts);
    }

    @Override
    public TaskScore critique(Critique task) {
        CritiqueGiven given = as(CritiqueGiven.class, task);
        LineScoring lines = new LineScoring(rubrics, read);
        return new CritiqueMarking(rubrics.rubric("critique"), rubrics.rubric("follow-up-question"))
                .mark(
                        task,
                        given,
                        read.situation(),
                        (line, text, shown) -> lines.line(line, text, task.planted(), shown));
    }

    @Override
    public TaskScore judge(JudgeResponses task) {
        RatingsGiven given = as(RatingsGiven.class, task);
        return new JudgementMarking(rubrics.rubric("judgement")).mark(task, given, read.situation());
    }

    @Override
    public TaskScore bestAndWorst(BestAndWorst task) {
        BestAndWorstGiven given = as(BestAndWorstGiven.class, task);
        return new BestAndWorstMarking(rubrics.rubric("best-and-worst")).mark(task, given, read.situation());
    }

    @Override
    public TaskScore answer(OpenAnswer task) {
        AnswerGiven given = as(AnswerGiven.class, task);
        return new AnswerScoring(rubrics.rubric("open-answer")).mark(task, given, read.situation());
    }

    @Override
    public TaskScore newInformation(NewInformation task) {
        LeaningsGiven given = as(LeaningsGiven.class, task);
        return new NewInformationMarking(rubrics.rubric("new-information")).mark(task, given, read.situation());
    }

    @Override
    public TaskScore prioritise(Prioritise task) {
        PrioritiesGiven given = as(PrioritiesGiven.class, task);
        return new PrioritiseMarking(rubrics.rubric("prioritise")).mark(task, given, read.situation());
    }

    @Override
    public TaskScore conversation(Conversation task) {
        ConversationGiven given = as(ConversationGiven.class, task);
        return new ConversationMarking(rubrics.rubric("conversation")).mark(task, given, read.situation());
    }

    @Override
    public TaskScore diagnose(Diagnose task) {
        DiagnosisGiven given = as(DiagnosisGiven.class, task);
        return new DiagnoseMarking(rubrics.rubric("diagnose")).mark(task, given, read.situation());
    }

    @Override
    public TaskScore scoreAndReset(ScoreAndReset task) {
        ScoresGiven given = as(ScoresGiven.class, task);
        return new ScoreAndResetMarking(rubrics.rubric("score-and-reset")).mark(task, given, read.situation());
    }

    private <R extends Response> R as(Class<R> kind, Task task) {
        if (!kind.isInstance(response)) {
            throw new IllegalArgumentException("Task " + task.id() + " is not answered by a "
                    + response.getClass().getSimpleName());
        }
        return kind.cast(response);
    }
}
