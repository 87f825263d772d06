package org.okrreadiness.ui.take;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.domain.assessment.AttemptId;
import org.okrreadiness.domain.assessment.Mode;
import org.okrreadiness.domain.response.Response;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.service.Sittings;
import org.okrreadiness.testing.FixedAssessments;
import org.okrreadiness.testing.HandTurnedClock;
import org.okrreadiness.testing.HandTurnedDelay;
import org.okrreadiness.testing.InMemoryAttempts;
import org.okrreadiness.testing.SampleCase;
import org.okrreadiness.testing.SampleResponses;
import org.okrreadiness.testing.SteppedRunner;
import org.okrreadiness.testing.WithoutKeys;
import org.okrreadiness.testing.WordScorer;
import org.okrreadiness.ui.saving.Autosave;

class TakeViewModelTest {

    private static final int TASKS = SampleCase.assessment().tasks().size();

    private final Assessment assessment = SampleCase.assessment();
    private final HandTurnedClock clock = new HandTurnedClock("2026-11-23T12:00:00Z");
    private final InMemoryAttempts store = new InMemoryAttempts(clock);
    private final Sittings sittings = new Sittings(
            FixedAssessments.shipped(assessment), store, new WordScorer("CHECK", "workshops"), clock, new Random(1));
    private final AttemptId id =
            sittings.begin(assessment, "Ada", Mode.ASSESSMENT).id();
    private final SteppedRunner runner = new SteppedRunner();
    private final HandTurnedDelay delay = new HandTurnedDelay();
    private final List<AttemptId> handedIn = new ArrayList<>();

    private TakeViewModel open() {
        return new TakeViewModel(sittings.open(id), sittings, runner, new Autosave(runner, delay), handedIn::add);
    }

    private void answerAll(TakeViewModel sitting) {
        sitting.answered(sitting.entries().get(0), SampleResponses.writtenSet());
        sitting.answered(sitting.entries().get(1), SampleResponses.critique());
        sitting.answered(sitting.entries().get(2), SampleResponses.ratings());
        sitting.answered(sitting.entries().get(3), SampleResponses.bestAndWorst());
        sitting.answered(sitting.entries().get(4), SampleResponses.answer());
        sitting.answered(sitting.entries().get(5), SampleResponses.priorities());
        sitting.answered(sitting.entries().get(6), SampleResponses.diagnosis());
        sitting.answered(sitting.entries().get(7), SampleResponses.conversation());
        sitting.answered(sitting.entries().get(8), SampleResponses.leanings());
        sitting.answered(sitting.entries().get(9), SampleResponses.scores());
    }

    @Test
    void opensAtTheTaskLeftWithTheSameWords() {
        store.save(id, SampleCase.WRITE, SampleResponses.writtenSet());
        store.moveTo(id, SampleCase.JUDGE);
        TakeViewModel sitting = open();
        assertThat(sitting.current().task().id()).isEqualTo(SampleCase.JUDGE);
        assertThat(sitting.entries().get(0).response()).contains(SampleResponses.writtenSet());
    }

    @Test
    void writesTheWordsBeforeItGoesToAnotherTask() {
        TakeViewModel sitting = open();
        sitting.answered(sitting.current(), SampleResponses.objectiveOnly("Islanders plan"));
        sitting.forward();
        runner.runAll();
        assertThat(store.saved()).containsExactly(SampleResponses.objectiveOnly("Islanders plan"));
        assertThat(store.find(id).orElseThrow().position()).contains(SampleCase.CRITIQUE);
    }

    @Test
    void writesTheWordsWhenTheParticipantLeaves() {
        TakeViewModel sitting = open();
        sitting.answered(sitting.current(), SampleResponses.objectiveOnly("Islanders plan"));
        sitting.leaving();
        runner.runAll();
        assertThat(store.saved()).hasSize(1);
    }

    @Test
    void stopsAtBothEnds() {
        TakeViewModel sitting = open();
        assertThat(sitting.canGoBack()).isFalse();
        sitting.backToTaskBefore();
        assertThat(sitting.current().number()).isEqualTo(1);
        sitting.goTo(sitting.entries().size() - 1);
        sitting.forwardToNextTask();
        assertThat(sitting.current().number()).isEqualTo(TASKS);
        assertThat(sitting.stageProperty().get()).isEqualTo(Stage.WORKING);
    }

    @Test
    void looksBackAfterTheLastTaskAndAsksOnceBeforeHandingIn() {
        TakeViewModel sitting = open();
        answerAll(sitting);
        sitting.goTo(sitting.entries().size() - 1);
        sitting.forward();
        assertThat(sitting.stageProperty().get()).isEqualTo(Stage.REVIEWING);
        sitting.forward();
        assertThat(sitting.stageProperty().get()).isEqualTo(Stage.CONFIRMING);
        assertThat(handedIn).isEmpty();
        sitting.forward();
        assertThat(sitting.stageProperty().get()).isEqualTo(Stage.MARKING);
        assertThat(sitting.isReadOnly()).isTrue();
        runner.runAll();
        assertThat(handedIn).containsExactly(id);
        assertThat(store.find(id).orElseThrow().handedIn()).isPresent();
    }

    @Test
    void handsInTheWordsTypedLast() {
        TakeViewModel sitting = open();
        sitting.goTo(sitting.entries().size() - 1);
        sitting.forward();
        sitting.answered(sitting.entries().get(0), SampleResponses.objectiveOnly("typed last"));
        sitting.forward();
        sitting.forward();
        runner.runAll();
        Response kept = store.find(id).orElseThrow().responses().get(SampleCase.WRITE);
        assertThat(kept).isEqualTo(SampleResponses.objectiveOnly("typed last"));
    }

    @Test
    void handsNothingInWhileWordsAreNotOnDisk() {
        TakeViewModel sitting = open();
        store.diskIsFull(true);
        sitting.answered(sitting.current(), SampleResponses.writtenSet());
        sitting.review();
        sitting.forward();
        sitting.forward();
        runner.runAll();
        assertThat(handedIn).isEmpty();
        assertThat(sitting.stageProperty().get()).isEqualTo(Stage.REVIEWING);
        assertThat(sitting.problemProperty().get()).contains(Phrase.of("take.hand-in.not-saved"));

        store.diskIsFull(false);
        sitting.forward();
        sitting.forward();
        runner.runAll();
        assertThat(handedIn).containsExactly(id);
    }

    @Test
    void goesBackStepByStep() {
        TakeViewModel sitting = open();
        sitting.goTo(1);
        sitting.review();
        sitting.forward();
        sitting.back();
        assertThat(sitting.stageProperty().get()).isEqualTo(Stage.REVIEWING);
        sitting.back();
        assertThat(sitting.stageProperty().get()).isEqualTo(Stage.WORKING);
        assertThat(sitting.current().number()).isEqualTo(2);
        sitting.back();
        assertThat(sitting.current().number()).isEqualTo(1);
    }

    @Test
    void takesNothingMoreWhenTheTimeIsUpAndDiscardsNothing() {
        TakeViewModel sitting = open();
        sitting.answered(sitting.current(), SampleResponses.writtenSet());
        sitting.timeIsUp();
        runner.runAll();
        assertThat(sitting.stageProperty().get()).isEqualTo(Stage.REVIEWING);
        assertThat(sitting.isReadOnly()).isTrue();
        assertThat(store.saved()).containsExactly(SampleResponses.writtenSet());
    }

    @Test
    void countsWhatIsAnswered() {
        TakeViewModel sitting = open();
        assertThat(sitting.answered()).isZero();
        answerAll(sitting);
        assertThat(sitting.answered()).isEqualTo(TASKS);
        sitting.answered(sitting.entries().get(0), SampleResponses.objectiveOnly("Islanders plan"));
        assertThat(sitting.answered()).isEqualTo(TASKS - 1);
    }

    @Test
    void reviewNamesWhatIsBlankAndWhatIsBegun() {
        TakeViewModel sitting = open();
        ReviewText text = new ReviewText(sitting);
        assertThat(text.summary()).isEqualTo(Phrase.of("take.review.blank.several", String.valueOf(TASKS)));
        sitting.answered(sitting.entries().get(0), SampleResponses.objectiveOnly("Islanders plan"));
        assertThat(text.summary()).isEqualTo(Phrase.of("take.review.blank-and-begun", String.valueOf(TASKS - 1), "1"));
        answerAll(sitting);
        assertThat(text.summary()).isEqualTo(Phrase.of("take.review.all-answered"));
        assertThat(text.consequence()).isEqualTo(Phrase.of("take.confirm.sealed"));
        assertThat(text.heading()).isEqualTo(Phrase.of("take.review.heading"));
    }

    @Test
    void saysThatTheTrainerMarksWhatCameWithoutKeys() {
        Sittings.Opened opened = sittings.open(id);
        Sittings.Opened keyless = new Sittings.Opened(WithoutKeys.of(opened.assessment()), opened.attempt());
        TakeViewModel sitting =
                new TakeViewModel(keyless, sittings, runner, new Autosave(runner, delay), handedIn::add);
        ReviewText text = new ReviewText(sitting);
        assertThat(text.consequence()).isEqualTo(Phrase.of("take.confirm.elsewhere"));
        assertThat(text.marking()).isEqualTo(Phrase.of("take.closing"));
        assertThat(new ReviewText(open()).marking()).isEqualTo(Phrase.of("take.marking"));
    }

    @Test
    void opensWhereItWasLeftAfterAnotherSittingOfTheSameAttempt() {
        TakeViewModel first = open();
        first.goTo(1);
        first.answered(first.current(), SampleResponses.critique());
        first.leaving();
        runner.runAll();
        TakeViewModel second = open();
        assertThat(second.current().task().id()).isEqualTo(SampleCase.CRITIQUE);
        assertThat(second.current().response()).isEqualTo(Optional.of(SampleResponses.critique()));
    }

    @Test
    void triesToHandInOnlyOnceWhenTheParticipantIsFasterThanTheMinute() {
        TakeViewModel sitting = open();
        EndOfTime end = new EndOfTime(sitting, delay);
        end.somebodyIsThere();
        end.run();
        sitting.forward();
        sitting.forward();
        runner.runAll();
        delay.advance(EndOfTime.GRACE);
        runner.runAll();
        assertThat(handedIn).containsExactly(id);
        assertThat(sitting.problemProperty().get()).isEmpty();
    }

    @Test
    void leavesHandingInToTheNextOpeningWhenTheParticipantGoesInTheLastMinute() {
        TakeViewModel sitting = open();
        EndOfTime end = new EndOfTime(sitting, delay);
        end.somebodyIsThere();
        end.run();
        end.stop();
        delay.advance(EndOfTime.GRACE);
        runner.runAll();
        assertThat(handedIn).isEmpty();

        TakeViewModel later = open();
        new EndOfTime(later, delay).run();
        runner.runAll();
        assertThat(handedIn).containsExactly(id);
        assertThat(new ReviewText(later).notice()).contains(Phrase.of("take.review.time-was-up"));
    }

    @Test
    void keepsTheAnswersWhenTheTimeIsUpAndTheDiskIsFull() {
        TakeViewModel sitting = open();
        sitting.answered(sitting.entries().get(0), SampleResponses.writtenSet());
        store.diskIsFull(true);
        sitting.timeIsUp();
        sitting.handInAsItStands();
        runner.runAll();
        assertThat(handedIn).isEmpty();
        assertThat(sitting.problemProperty().get()).contains(Phrase.of("take.hand-in.not-saved"));

        store.diskIsFull(false);
        delay.advance(Autosave.RETRY);
        runner.runAll();
        sitting.handInAsItStands();
        runner.runAll();
        assertThat(handedIn).containsExactly(id);
        assertThat(store.saved()).containsExactly(SampleResponses.writtenSet());
    }
}
