package org.okrreadiness.bootstrap;

import java.util.Optional;
import org.okrreadiness.domain.okr.OkrSet;
import org.okrreadiness.domain.response.Response;
import org.okrreadiness.domain.response.Response.AnswerGiven;
import org.okrreadiness.domain.response.Response.BestAndWorstGiven;
import org.okrreadiness.domain.response.Response.ConversationGiven;
import org.okrreadiness.domain.response.Response.CritiqueGiven;
import org.okrreadiness.domain.response.Response.DiagnosisGiven;
import org.okrreadiness.domain.response.Response.LeaningsGiven;
import org.okrreadiness.domain.response.Response.PrioritiesGiven;
import org.okrreadiness.domain.response.Response.RatingsGiven;
import org.okrreadiness.domain.response.Response.ScoresGiven;
import org.okrreadiness.domain.response.Response.WrittenSet;
import org.okrreadiness.domain.task.Task;
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
        public TaskEditor write(Task.WriteOkrSet task) {
            return new WriteEditor(task, as(WrittenSet.class, new WrittenSet(OkrSet.EMPTY)), desk);
        }

        @Override
        public TaskEditor critique(Task.Critique task) {
            return new CritiqueEditor(task, as(CritiqueGiven.class, CritiqueGiven.EMPTY), desk);
        }

        @Override
        public TaskEditor judge(Task.JudgeResponses task) {
            return new JudgeEditor(task, as(RatingsGiven.class, RatingsGiven.EMPTY), desk);
        }

        @Override
        public TaskEditor bestAndWorst(Task.BestAndWorst task) {
            return new BestAndWorstEditor(task, as(BestAndWorstGiven.class, BestAndWorstGiven.EMPTY), desk);
        }

        @Override
        public TaskEditor answer(Task.OpenAnswer task) {
            return new AnswerEditor(task, as(AnswerGiven.class, AnswerGiven.EMPTY), desk);
        }

        @Override
        public TaskEditor newInformation(Task.NewInformation task) {
            return new NewInformationEditor(task, as(LeaningsGiven.class, LeaningsGiven.EMPTY), desk);
        }

        @Override
        public TaskEditor prioritise(Task.Prioritise task) {
            return new PrioritiseEditor(task, as(PrioritiesGiven.class, PrioritiesGiven.EMPTY), desk);
        }

        @Override
        public TaskEditor conversation(Task.Conversation task) {
            return new ConversationEditor(task, as(ConversationGiven.class, ConversationGiven.EMPTY), desk);
        }

        @Override
        public TaskEditor diagnose(Task.Diagnose task) {
            return new DiagnoseEditor(task, as(DiagnosisGiven.class, DiagnosisGiven.EMPTY), desk);
        }

        @Override
        public TaskEditor scoreAndReset(Task.ScoreAndReset task) {
            return new ScoreAndResetEditor(task, as(ScoresGiven.class, ScoresGiven.EMPTY), desk);
        }

        private <R extends Response> R as(Class<R> kind, R nothing) {
            return given.filter(kind::isInstance).map(kind::cast).orElse(nothing);
        }
    }
}
