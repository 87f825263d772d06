package org.okrreadiness.ui.editor;

import java.util.Optional;
import org.okrreadiness.domain.okr.OkrSet;
import org.okrreadiness.domain.response.Response;
import org.okrreadiness.domain.response.Response.AnswerGiven;
import org.okrreadiness.domain.response.Response.BestAndWorstGiven;
import org.okrreadiness.domain.response.Response.CritiqueGiven;
import org.okrreadiness.domain.response.Response.RatingsGiven;
import org.okrreadiness.domain.response.Response.WrittenSet;
import org.okrreadiness.domain.task.Task;

/**
 * Finds the editor for a task.
 *
 * @param write opens tasks in which a set is written
 * @param critique opens tasks in which a set is examined
 * @param judge opens tasks in which responses are rated
 * @param bestAndWorst opens tasks in which the best and the worst response are chosen
 * @param answer opens tasks in which a question is answered in a text
 */
public record TaskEditors(
        Maker<Task.WriteOkrSet, WrittenSet> write,
        Maker<Task.Critique, CritiqueGiven> critique,
        Maker<Task.JudgeResponses, RatingsGiven> judge,
        Maker<Task.BestAndWorst, BestAndWorstGiven> bestAndWorst,
        Maker<Task.OpenAnswer, AnswerGiven> answer) {

    /** Makes an editor for one kind of task, filled with what was given before. */
    public interface Maker<T extends Task, R extends Response> {
        TaskEditor make(T task, R given, EditorDesk desk);
    }

    /** @param given what was answered before; of another kind than the task's it counts as nothing */
    public TaskEditor open(Task task, Optional<Response> given, EditorDesk desk) {
        return task.fold(new Task.Cases<TaskEditor>() {
            @Override
            public TaskEditor write(Task.WriteOkrSet task) {
                return write.make(task, as(WrittenSet.class, given).orElse(new WrittenSet(OkrSet.EMPTY)), desk);
            }

            @Override
            public TaskEditor critique(Task.Critique task) {
                return critique.make(task, as(CritiqueGiven.class, given).orElse(CritiqueGiven.EMPTY), desk);
            }

            @Override
            public TaskEditor judge(Task.JudgeResponses task) {
                return judge.make(task, as(RatingsGiven.class, given).orElse(RatingsGiven.EMPTY), desk);
            }

            @Override
            public TaskEditor bestAndWorst(Task.BestAndWorst task) {
                BestAndWorstGiven before = as(BestAndWorstGiven.class, given).orElse(BestAndWorstGiven.EMPTY);
                return bestAndWorst.make(task, before, desk);
            }

            @Override
            public TaskEditor answer(Task.OpenAnswer task) {
                return answer.make(task, as(AnswerGiven.class, given).orElse(AnswerGiven.EMPTY), desk);
            }
        });
    }

    private static <R extends Response> Optional<R> as(Class<R> kind, Optional<Response> given) {
        return given.filter(kind::isInstance).map(kind::cast);
    }
}
