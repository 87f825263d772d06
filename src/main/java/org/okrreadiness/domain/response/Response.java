package org.okrreadiness.domain.response;

/** What a participant gave. Half-finished responses are responses too: everything may be blank. */
public sealed interface Response
        permits WrittenSet,
                CritiqueGiven,
                RatingsGiven,
                BestAndWorstGiven,
                AnswerGiven,
                LeaningsGiven,
                PrioritiesGiven,
                ConversationGiven,
                DiagnosisGiven,
                ScoresGiven {

    /** True when the participant has given nothing at all. */
    boolean isBlank();

    <T> T fold(Cases<T> cases);

    /** What to do with each kind of response. */
    interface Cases<T> {
        T written(WrittenSet response);

        T critique(CritiqueGiven response);

        T ratings(RatingsGiven response);

        T bestAndWorst(BestAndWorstGiven response);

        T answer(AnswerGiven response);

        T leanings(LeaningsGiven response);

        T priorities(PrioritiesGiven response);

        T conversation(ConversationGiven response);

        T diagnosis(DiagnosisGiven response);

        T scores(ScoresGiven response);
    }
}
