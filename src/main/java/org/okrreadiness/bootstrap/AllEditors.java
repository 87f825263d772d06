package org.okrreadiness.bootstrap;

import java.util.Optional;
import org.okrreadiness.domain.okr.OkrSet;
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
import org.okrreadiness.ui.editor.EditorDesk;
import org.okrreadiness.ui.editor.TaskEditor;
import org.okrreadiness.ui.editor.TaskEditors;
import org.okrreadiness.ui.editor.answer.AnswerEditor;
import org.okrreadiness.ui.editor.conversation.ConversationEditor;
import org.okrreadiness.ui.editor.critique.CritiqueEditor;
import org.okrreadiness.ui.editor.diagnose.DiagnoseEditor;
import org.okrreadiness.ui.editor.judge.BestAndWorstEditor;
import org.okrreadiness.ui.editor.judge.JudgeEditor;
import org.okrreadiness.ui.editor.judge.NewInformationEditor;
import org.okrreadiness.ui.editor.prioritise.PrioritiseEditor;
import org.okrreadiness.ui.editor.reset.ScoreAndResetEditor;
import org.okrreadiness.ui.editor.write.WriteEditor;

/** An editor for every kind of task. */
public final class AllEditors implements TaskEditors {

    @Override
    public TaskEditor open(Task task, Optional<Response> given, EditorDesk desk) {
        return task.fold(new Opening(given, desk));
    }

    private record Opening(Optional<Response> given, EditorDesk desk) implements Task.Cases<TaskEditor> {

        @Override
        public TaskEditor write(WriteOkrSet task) {
            return new WriteEditor(task, as(WrittenSet.class, new WrittenSet(OkrSet.EMPTY)), desk);
        }

        @Override
        public TaskEditor critique(Critique task) {
            return new CritiqueEditor(task, as(CritiqueGiven.class, CritiqueGiven.EMPTY), desk);
        }

        @Override
        public TaskEditor judge(JudgeResponses task) {
            return new JudgeEditor(task, as(RatingsGiven.class, RatingsGiven.EMPTY), desk);
        }

        @Override
        public TaskEditor bestAndWorst(BestAndWorst task) {
            return new BestAndWorstEditor(task, as(BestAndWorstGiven.class, BestAndWorstGiven.EMPTY), desk);
        }

        @Override
        public TaskEditor answer(OpenAnswer task) {
            return new AnswerEditor(task, as(AnswerGiven.class, AnswerGiven.EMPTY), desk);
        }

        @Override
        public TaskEditor newInformation(NewInformation task) {
            return new NewInformationEditor(task, as(LeaningsGiven.class, LeaningsGiven.EMPTY), desk);
        }

        @Override
        public TaskEditor prioritise(Prioritise task) {
            return new PrioritiseEditor(task, as(PrioritiesGiven.class, PrioritiesGiven.EMPTY), desk);
        }

        @Override
        public TaskEditor conversation(Conversation task) {
            return new ConversationEditor(task, as(ConversationGiven.class, ConversationGiven.EMPTY), desk);
        }

        @Override
        public TaskEditor diagnose(Diagnose task) {
            return new DiagnoseEditor(task, as(DiagnosisGiven.class, DiagnosisGiven.EMPTY), desk);
        }

        @Override
        public TaskEditor scoreAndReset(ScoreAndReset task) {
            return new ScoreAndResetEditor(task, as(ScoresGiven.class, ScoresGiven.EMPTY), desk);
        }

        private <R extends Response> R as(Class<R> kind, R nothing) {
            return given.filter(kind::isInstance).map(kind::cast).orElse(nothing);
        }
    }
}
