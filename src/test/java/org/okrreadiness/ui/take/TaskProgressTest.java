package org.okrreadiness.ui.take;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
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
import org.okrreadiness.domain.response.Step;
import org.okrreadiness.domain.response.WrittenSet;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.domain.task.Cause;
import org.okrreadiness.domain.task.Decision;
import org.okrreadiness.domain.task.Task;
import org.okrreadiness.domain.task.TaskId;
import org.okrreadiness.testing.SampleCase;
import org.okrreadiness.testing.SampleResponses;

class TaskProgressTest {

    private static TaskProgress progress(TaskId id, Response given) {
        Task task = SampleCase.assessment().task(id).orElseThrow();
        return TaskProgress.of(task, Optional.ofNullable(given));
    }

    private static void assertMissing(TaskProgress progress, String key) {
        assertThat(progress.state()).isEqualTo(TaskProgress.State.BEGUN);
        assertThat(progress.missing().map(Phrase::key)).contains(key);
    }

    @Test
    void nothingGivenIsNotBegun() {
        assertThat(progress(SampleCase.WRITE, null).state()).isEqualTo(TaskProgress.State.NOT_BEGUN);
        assertThat(progress(SampleCase.WRITE, new WrittenSet(OkrSet.EMPTY)).state())
                .isEqualTo(TaskProgress.State.NOT_BEGUN);
        assertThat(progress(SampleCase.JUDGE, RatingsGiven.EMPTY).state()).isEqualTo(TaskProgress.State.NOT_BEGUN);
    }

    @Test
    void aSetIsAnsweredWithAnObjectiveAndAKeyResult() {
        assertMissing(
                progress(SampleCase.WRITE, SampleResponses.objectiveOnly("Islanders plan")), "take.missing.key-result");
        assertThat(progress(SampleCase.WRITE, SampleResponses.writtenSet()))
                .isEqualTo(new TaskProgress(TaskProgress.State.ANSWERED, Optional.empty()));
    }

    @Test
    void aSoundSetStillWantsAQuestion() {
        assertMissing(
                progress(SampleCase.CRITIQUE, new CritiqueGiven(true, List.of(), "", Optional.empty())),
                "take.missing.question");
        assertThat(progress(SampleCase.CRITIQUE, SampleResponses.critique()).state())
                .isEqualTo(TaskProgress.State.ANSWERED);
    }

    @Test
    void anOpenAnswerIsAnsweredWithTheWordsAskedFor() {
        TaskProgress tooShort = progress(SampleCase.ANSWER, new AnswerGiven("Workshops are work."));
        assertMissing(tooShort, "take.missing.words");
        assertThat(tooShort.missing().orElseThrow().arguments()).containsExactly("3", "5");
        assertThat(progress(SampleCase.ANSWER, SampleResponses.answer()).state())
                .isEqualTo(TaskProgress.State.ANSWERED);
    }

    @Test
    void ratingsAreAnsweredWhenEveryOptionConfidenceAndReasonAreThere() {
        TaskProgress partly = progress(SampleCase.JUDGE, new RatingsGiven(Map.of("a", 3), OptionalInt.empty(), ""));
        assertMissing(partly, "take.missing.ratings");
        assertThat(partly.missing().orElseThrow().arguments()).containsExactly("3", "4");
        assertMissing(
                progress(
                        SampleCase.JUDGE,
                        new RatingsGiven(Map.of("a", 3, "b", 2, "c", 1, "d", 5), OptionalInt.empty(), "because")),
                "take.missing.confidence");
        assertThat(progress(SampleCase.JUDGE, SampleResponses.ratings()).state())
                .isEqualTo(TaskProgress.State.ANSWERED);
    }

    @Test
    void choicesAreAnsweredWhenBothEndsConfidenceAndReasonAreThere() {
        OptionalInt unsaid = OptionalInt.empty();
        assertMissing(
                progress(
                        SampleCase.BEST_AND_WORST,
                        new BestAndWorstGiven(Optional.empty(), Optional.of("a"), unsaid, "because")),
                "take.missing.best");
        assertMissing(
                progress(
                        SampleCase.BEST_AND_WORST,
                        new BestAndWorstGiven(Optional.of("a"), Optional.empty(), unsaid, "because")),
                "take.missing.worst");
        assertMissing(
                progress(
                        SampleCase.BEST_AND_WORST,
                        new BestAndWorstGiven(Optional.of("a"), Optional.of("b"), unsaid, "because")),
                "take.missing.confidence");
        assertThat(progress(SampleCase.BEST_AND_WORST, SampleResponses.bestAndWorst())
                        .state())
                .isEqualTo(TaskProgress.State.ANSWERED);
    }

    @Test
    void aChoiceIsAnsweredWhenItFitsAndEveryDropHasAGround() {
        PrioritiesGiven whole = SampleResponses.priorities();
        assertMissing(
                progress(
                        SampleCase.PRIORITISE,
                        new PrioritiesGiven(Set.of(), whole.grounds(), whole.confidence(), whole.reason())),
                "take.missing.chosen");
        TaskProgress over = progress(
                SampleCase.PRIORITISE,
                new PrioritiesGiven(Set.of("app", "ramp"), whole.grounds(), whole.confidence(), whole.reason()));
        assertMissing(over, "take.missing.capacity");
        assertThat(over.missing().orElseThrow().arguments()).containsExactly("11", "10", "team weeks");
        TaskProgress silent = progress(
                SampleCase.PRIORITISE,
                new PrioritiesGiven(whole.chosen(), Map.of(), whole.confidence(), whole.reason()));
        assertMissing(silent, "take.missing.grounds");
        assertThat(silent.missing().orElseThrow().arguments()).containsExactly("2");
        assertMissing(
                progress(
                        SampleCase.PRIORITISE,
                        new PrioritiesGiven(whole.chosen(), whole.grounds(), OptionalInt.empty(), whole.reason())),
                "take.missing.confidence");
        assertMissing(
                progress(
                        SampleCase.PRIORITISE,
                        new PrioritiesGiven(whole.chosen(), whole.grounds(), whole.confidence(), "")),
                "take.missing.reason");
        assertThat(progress(SampleCase.PRIORITISE, whole).state()).isEqualTo(TaskProgress.State.ANSWERED);
    }

    @Test
    void aDiagnosisIsAnsweredWhenEveryPartOfItIsThere() {
        DiagnosisGiven whole = SampleResponses.diagnosis();
        TaskProgress partly = progress(
                SampleCase.DIAGNOSE,
                new DiagnosisGiven(Map.of("silent", Cause.TRUST), whole.root(), whole.help(), "", whole.confidence()));
        assertMissing(partly, "take.missing.causes");
        assertThat(partly.missing().orElseThrow().arguments()).containsExactly("2", "3");
        assertMissing(
                progress(
                        SampleCase.DIAGNOSE,
                        new DiagnosisGiven(whole.causes(), Optional.empty(), whole.help(), "", whole.confidence())),
                "take.missing.root");
        assertMissing(
                progress(
                        SampleCase.DIAGNOSE,
                        new DiagnosisGiven(whole.causes(), whole.root(), Optional.empty(), "", whole.confidence())),
                "take.missing.help");
        TaskProgress brief = progress(
                SampleCase.DIAGNOSE,
                new DiagnosisGiven(whole.causes(), whole.root(), whole.help(), "The lorries", whole.confidence()));
        assertMissing(brief, "take.missing.counter");
        assertThat(brief.missing().orElseThrow().arguments()).containsExactly("2", "5");
        assertMissing(
                progress(
                        SampleCase.DIAGNOSE,
                        new DiagnosisGiven(
                                whole.causes(), whole.root(), whole.help(), whole.counter(), OptionalInt.empty())),
                "take.missing.confidence");
        assertThat(progress(SampleCase.DIAGNOSE, whole).state()).isEqualTo(TaskProgress.State.ANSWERED);
    }

    @Test
    void aConversationIsAnsweredAtItsEndWithAConfidence() {
        assertThat(progress(SampleCase.TALK, ConversationGiven.EMPTY).state()).isEqualTo(TaskProgress.State.NOT_BEGUN);
        List<Step> steps = SampleResponses.conversation().steps();
        assertMissing(
                progress(SampleCase.TALK, new ConversationGiven(List.of(), "Hm", OptionalInt.empty())),
                "take.missing.end");
        assertMissing(
                progress(SampleCase.TALK, new ConversationGiven(steps.subList(0, 1), "", OptionalInt.of(50))),
                "take.missing.end");
        assertMissing(
                progress(SampleCase.TALK, new ConversationGiven(steps, "", OptionalInt.empty())),
                "take.missing.confidence");
        assertThat(progress(SampleCase.TALK, SampleResponses.conversation()).state())
                .isEqualTo(TaskProgress.State.ANSWERED);
    }

    @Test
    void newsIsAnsweredWhenEveryPieceConfidenceAndReasonAreThere() {
        TaskProgress partly =
                progress(SampleCase.NEWS, new LeaningsGiven(Map.of("a", 0, "gone", 1), OptionalInt.empty(), ""));
        assertMissing(partly, "take.missing.leanings");
        assertThat(partly.missing().orElseThrow().arguments()).containsExactly("2", "3");
        assertMissing(
                progress(SampleCase.NEWS, new LeaningsGiven(Map.of("a", 0, "b", 0, "c", 0), OptionalInt.of(50), " ")),
                "take.missing.reason");
        assertThat(progress(SampleCase.NEWS, SampleResponses.leanings()).state())
                .isEqualTo(TaskProgress.State.ANSWERED);
    }

    @Test
    void aCycleIsClosedWhenEverythingIsGradedDecidedAndLearned() {
        ScoresGiven full = SampleResponses.scores();
        assertMissing(scores(Map.of("app", 0.1), full.decisions(), full.learning()), "take.missing.grades");
        assertMissing(scores(full.grades(), Map.of(), full.learning()), "take.missing.decisions");
        TaskProgress brief = scores(full.grades(), full.decisions(), "Lorries.");
        assertMissing(brief, "take.missing.learning");
        assertThat(brief.missing().orElseThrow().arguments()).containsExactly("1", "5");
        assertMissing(scores(full.grades(), full.decisions(), full.learning()), "take.missing.confidence");
        assertThat(progress(SampleCase.SCORE, full).state()).isEqualTo(TaskProgress.State.ANSWERED);
    }

    private static TaskProgress scores(Map<String, Double> grades, Map<String, Decision> decisions, String learning) {
        return progress(SampleCase.SCORE, new ScoresGiven(grades, decisions, learning, OptionalInt.empty()));
    }
}
