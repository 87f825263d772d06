package org.okrreadiness.domain.task;

/** The kinds of task there are, for lists and figures about tasks. */
public enum TaskKind {
    WRITE_OKR_SET,
    CRITIQUE,
    JUDGE_RESPONSES,
    BEST_AND_WORST,
    OPEN_ANSWER,
    NEW_INFORMATION,
    PRIORITISE,
    CONVERSATION,
    DIAGNOSE,
    SCORE_AND_RESET;

    public static TaskKind of(Task task) {
        return task.fold(new Kinds());
    }

    private static final class Kinds implements Task.Cases<TaskKind> {

        @Override
        public TaskKind write(Task.WriteOkrSet task) {
            return WRITE_OKR_SET;
        }

        @Override
        public TaskKind critique(Task.Critique task) {
            return CRITIQUE;
        }

        @Override
        public TaskKind judge(Task.JudgeResponses task) {
            return JUDGE_RESPONSES;
        }

        @Override
        public TaskKind bestAndWorst(Task.BestAndWorst task) {
            return BEST_AND_WORST;
        }

        @Override
        public TaskKind answer(Task.OpenAnswer task) {
            return OPEN_ANSWER;
        }

        @Override
        public TaskKind newInformation(Task.NewInformation task) {
            return NEW_INFORMATION;
        }

        @Override
        public TaskKind prioritise(Task.Prioritise task) {
            return PRIORITISE;
        }

        @Override
        public TaskKind conversation(Task.Conversation task) {
            return CONVERSATION;
        }

        @Override
        public TaskKind diagnose(Task.Diagnose task) {
            return DIAGNOSE;
        }

        @Override
        public TaskKind scoreAndReset(Task.ScoreAndReset task) {
            return SCORE_AND_RESET;
        }
    }
}
