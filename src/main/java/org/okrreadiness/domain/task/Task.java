package org.okrreadiness.domain.task;

/** What the participant does. */
public sealed interface Task
        permits OffersOptions,
                WriteOkrSet,
                Critique,
                OpenAnswer,
                NewInformation,
                Prioritise,
                Conversation,
                Diagnose,
                ScoreAndReset {

    TaskFrame frame();

    /** Where the key comes from. */
    Provenance provenance();

    default TaskId id() {
        return frame().id();
    }

    TaskKind kind();

    <T> T fold(Cases<T> cases);

    /** What to do with each kind of task. */
    interface Cases<T> {
        T write(WriteOkrSet task);

        T critique(Critique task);

        T judge(JudgeResponses task);

        T bestAndWorst(BestAndWorst task);

        T answer(OpenAnswer task);

        T newInformation(NewInformation task);

        T prioritise(Prioritise task);

        T conversation(Conversation task);

        T diagnose(Diagnose task);

        T scoreAndReset(ScoreAndReset task);
    }
}
