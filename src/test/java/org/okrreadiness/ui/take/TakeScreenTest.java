package org.okrreadiness.ui.take;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.okrreadiness.domain.assessment.Attempt;
import org.okrreadiness.domain.assessment.ClockChange;
import org.okrreadiness.domain.assessment.Mode;
import org.okrreadiness.domain.response.RatingsGiven;
import org.okrreadiness.domain.response.WrittenSet;
import org.okrreadiness.testing.SampleCase;
import org.okrreadiness.testing.SampleResponses;
import org.okrreadiness.testing.ui.UiDriver;
import org.okrreadiness.testing.ui.UiTest;
import org.okrreadiness.ui.saving.Autosave;

/** A sitting in its window: writing, leaving, looking back and handing in. */
@UiTest
class TakeScreenTest {

    private static final List<String> FEEDBACK = List.of(".note", ".note-question");

    private final SatInWindow sat = new SatInWindow();

    @Test
    void writesASetByKeyboardAloneAndFindsItAgain(UiDriver ui) {
        sat.open(ui, Mode.ASSESSMENT, Map.of(), 1280);
        assertThat(ui.focusedId()).isEqualTo("objective");
        ui.type("Islanders plan their day");
        ui.press(KeyCode.TAB);
        assertThat(ui.focusedId()).isNotEqualTo("objective");
        while (!ui.focusedId().equals("sentence")) {
            ui.press(KeyCode.TAB);
        }
        ui.type("On time from 81 to 90");
        ui.press(KeyCode.ENTER);
        assertThat(ui.focusedId()).isEqualTo("metric");
        assertThat(ui.text("words")).isEqualTo("Saving…");
        sat.pause(ui);
        assertThat(ui.text("words")).isEqualTo("Saved 14:02:31");
        WrittenSet written = (WrittenSet) sat.kept(SampleCase.WRITE);
        assertThat(written.set().objective().text()).isEqualTo("Islanders plan their day");
        assertThat(written.set().keyResults().get(0).text()).isEqualTo("On time from 81 to 90");

        sat.reopen(ui, 1280);
        assertThat(ui.text("objective")).isEqualTo("Islanders plan their day");
        assertThat(ui.text("sentence")).isEqualTo("On time from 81 to 90");
    }

    @Test
    void keepsTheWordsWhenTheParticipantLeavesInMidSentence(UiDriver ui) {
        sat.open(ui, Mode.ASSESSMENT, Map.of(), 1280);
        ui.type("Islanders pl");
        ui.click("leave");
        assertThat(sat.went).containsExactly("left");
        assertThat(sat.kept(SampleCase.WRITE)).isNotNull();
    }

    @Test
    void saysPlainlyThatTheDiskIsFullAndThatTheWordsAreStillHere(UiDriver ui) {
        sat.open(ui, Mode.ASSESSMENT, Map.of(), 1280);
        sat.store.diskIsFull(true);
        ui.type("Islanders");
        sat.pause(ui);
        assertThat(ui.text("words")).isEqualTo("Not saved: the disk is full. Your words are still here.");
        assertThat(ui.shows("rescue")).isTrue();
        assertThat(ui.text("objective")).isEqualTo("Islanders");

        sat.store.diskIsFull(false);
        ui.onFx(() -> sat.delay.advance(Autosave.RETRY));
        assertThat(ui.text("words")).isEqualTo("Saved 14:02:31");
        assertThat(ui.shows("rescue")).isFalse();
    }

    @Test
    void goesThroughTheTasksLooksBackAsksOnceAndHandsIn(UiDriver ui) {
        sat.open(ui, Mode.ASSESSMENT, Map.of(SampleCase.WRITE, SampleResponses.writtenSet()), 1280);
        ui.press(KeyCode.ALT, KeyCode.RIGHT);
        assertThat(ui.text("title")).isNotEmpty();
        ui.press(KeyCode.ALT, KeyCode.RIGHT);
        ui.press(KeyCode.DIGIT4);
        ui.press(KeyCode.DOWN);
        ui.press(KeyCode.DIGIT2);
        ui.press(KeyCode.LEFT);
        sat.pause(ui);
        RatingsGiven ratings = (RatingsGiven) sat.kept(SampleCase.JUDGE);
        assertThat(ratings.ratings().values()).containsExactlyInAnyOrder(4, 1);

        int tasks = SampleCase.assessment().tasks().size();
        for (int task = 3; task < tasks; task++) {
            ui.press(KeyCode.ALT, KeyCode.RIGHT);
        }
        ui.clickText("Review and hand in");
        assertThat(ui.text("summary")).isEqualTo((tasks - 2) + " blank and 1 begun. A blank task scores nothing.");
        assertThat(ui.showsText("2 of 4 options are not rated")).isTrue();
        ui.clickText("Hand in");
        assertThat(ui.text("consequence")).contains("no longer changed");
        assertThat(ui.focusedId()).isEqualTo("back");
        assertThat(sat.went).isEmpty();
        ui.clickText("Hand in now");
        assertThat(sat.went).containsExactly("handed in true");
        assertThat(sat.store.find(sat.id()).orElseThrow().handedIn()).isPresent();
    }

    @Test
    void jumpsBackFromTheReviewToWhatIsOpen(UiDriver ui) {
        sat.open(ui, Mode.ASSESSMENT, Map.of(SampleCase.WRITE, SampleResponses.writtenSet()), 1280);
        ui.press(KeyCode.SHORTCUT, KeyCode.T);
        ui.clickText("Look back and hand in");
        assertThat(ui.text("heading")).isEqualTo("Before you hand in");
        ui.press(KeyCode.SPACE);
        assertThat(ui.showsText("Examine the draft")).isTrue();
        assertThat(ui.focusedId()).isEqualTo("planted-objective");
    }

    @Test
    void showsCaseAndTaskOneBehindTheOtherWhereThereIsLittleRoom(UiDriver ui) {
        sat.open(ui, Mode.ASSESSMENT, Map.of(), 900);
        assertThat(ui.shows("objective")).isTrue();
        assertThat(ui.showsText("You lead the timetable team.")).isFalse();
        ui.press(KeyCode.F6);
        assertThat(ui.showsText("You lead the timetable team.")).isTrue();
        assertThat(ui.shows("objective")).isFalse();
        ui.press(KeyCode.RIGHT);
        assertThat(ui.showsText("Please, no new app this quarter.")).isTrue();
        ui.press(KeyCode.F6);
        assertThat(ui.focusedId()).isEqualTo("objective");
    }

    @Test
    void movesAKeyResultWithTheKeysAndKeepsTheKeyboardInIt(UiDriver ui) {
        sat.open(ui, Mode.ASSESSMENT, Map.of(SampleCase.WRITE, SampleResponses.writtenSet()), 1280);
        ui.onFx(() -> ui.node("sentence").requestFocus());
        ui.press(KeyCode.ALT, KeyCode.DOWN);
        sat.pause(ui);
        WrittenSet written = (WrittenSet) sat.kept(SampleCase.WRITE);
        assertThat(written.set().keyResults().get(1).text()).startsWith("Raise sailings");
        assertThat(ui.focusOwner().map(n -> ((TextInputControl) n).getText()).orElse(""))
                .startsWith("Raise sailings");
    }

    @Test
    void goesToTheReviewWhenTheTimeIsUpAndChangesNothingAnyMore(UiDriver ui) {
        sat.open(ui, Mode.ASSESSMENT, Map.of(SampleCase.WRITE, SampleResponses.writtenSet()), 1280);
        assertThat(ui.text("time")).isEqualTo("90 minutes left");
        sat.clock.advance(Duration.ofMinutes(81));
        sat.pause(ui);
        assertThat(ui.text("time")).isEqualTo("9 minutes left");
        sat.clock.advance(Duration.ofMinutes(9));
        sat.pause(ui);
        assertThat(ui.text("heading")).isEqualTo("The time is over");
        ui.clickText("Back to the tasks");
        ui.type("more");
        assertThat(ui.text("objective")).isEqualTo("Islanders can plan their day around us");
    }

    @Test
    void handsInWhatStandsAMinuteAfterTheTimeIsUp(UiDriver ui) {
        sat.open(ui, Mode.ASSESSMENT, Map.of(), 1280);
        ui.type("Islanders plan");
        sat.clock.advance(Duration.ofMinutes(90));
        sat.pause(ui);
        assertThat(ui.showsText("Nothing can be changed any more. Your answers are handed in as they stand in a minute,"
                        + " or as soon as you hand them in."))
                .isTrue();
        ui.onFx(() -> sat.delay.advance(EndOfTime.GRACE.minusSeconds(2)));
        assertThat(sat.went).isEmpty();

        ui.onFx(() -> sat.delay.advance(Duration.ofSeconds(2)));

        assertThat(sat.went).containsExactly("handed in true");
        assertThat(((WrittenSet) sat.kept(SampleCase.WRITE)).set().objective().text())
                .isEqualTo("Islanders plan");
    }

    @Test
    void handsInWhatWasSavedWhenItIsOpenedAfterTheTimeHasEnded(UiDriver ui) {
        sat.open(ui, Mode.ASSESSMENT, Map.of(SampleCase.WRITE, SampleResponses.writtenSet()), 1280);
        ui.click("leave");
        sat.clock.advance(Duration.ofHours(30));
        sat.clock.restart();

        sat.reopen(ui, 1280);

        assertThat(sat.went).containsExactly("left", "handed in true");
        Attempt handedIn = sat.store.find(sat.id()).orElseThrow();
        assertThat(handedIn.isOpen()).isFalse();
        assertThat(handedIn.responses()).containsEntry(SampleCase.WRITE, SampleResponses.writtenSet());
        assertThat(ui.showsText(
                        "Your time ended while this sitting was closed. Your answers are handed in as they were then."))
                .isTrue();
    }

    @Test
    void saysThatTheClockWasChangedAndCountsOnWithoutIt(UiDriver ui) {
        sat.open(ui, Mode.ASSESSMENT, Map.of(), 1280);
        sat.clock.advance(Duration.ofMinutes(30));
        sat.pause(ui);
        assertThat(ui.text("time")).isEqualTo("60 minutes left");
        sat.clock.set(Duration.ofMinutes(-12));
        sat.pause(ui);

        assertThat(ui.text("time")).isEqualTo("60 minutes left");
        assertThat(ui.showsText("The clock of this machine was changed by 12 minutes at 14:20; the time left is counted"
                        + " on without it."))
                .isTrue();
        assertThat(sat.store.find(sat.id()).orElseThrow().time().changes())
                .extracting(ClockChange::by)
                .containsExactly(Duration.ofMinutes(-12));

        sat.clock.restart();
        sat.reopen(ui, 1280);
        assertThat(ui.text("time")).isEqualTo("60 minutes left");
    }

    @Test
    void saysNothingOfAMachineThatSlept(UiDriver ui) {
        sat.open(ui, Mode.ASSESSMENT, Map.of(), 1280);
        sat.clock.set(Duration.ofMinutes(20));
        sat.pause(ui);

        assertThat(ui.text("time")).isEqualTo("70 minutes left");
        assertThat(sat.store.find(sat.id()).orElseThrow().time().changes()).isEmpty();
    }

    @Test
    void saysOnTheReviewThatTheSittingIsSealedAndInPracticeDoesNot(UiDriver ui) {
        sat.open(ui, Mode.ASSESSMENT, Map.of(), 1280);
        assertThat(ui.text("mode")).startsWith("Sealed");
        ui.press(KeyCode.SHORTCUT, KeyCode.T);
        ui.clickText("Look back and hand in");
        assertThat(ui.showsText(
                        "This sitting is sealed: what you give is kept so that a later change to it can be seen."
                                + " It cannot be prevented on your own machine."))
                .isTrue();

        sat.open(ui, Mode.PRACTICE, Map.of(), 1280);
        ui.press(KeyCode.SHORTCUT, KeyCode.T);
        ui.clickText("Look back and hand in");
        assertThat(ui.call(() ->
                        sat.screen().root().lookupAll(".review-notice").stream().anyMatch(Node::isVisible)))
                .isFalse();
    }

    /** The scorer has a finding for these words, and practice shows it: see {@link PracticeInTakeScreenTest}. */
    @Test
    void givesNoFeedbackAtAnyTaskOfASealedSitting(UiDriver ui) {
        sat.open(ui, Mode.ASSESSMENT, Map.of(SampleCase.WRITE, SampleResponses.writtenSet()), 1280);
        ui.onFx(() -> ui.node("sentence").requestFocus());
        ui.type("Run 5 workshops ");
        int tasks = SampleCase.assessment().tasks().size();
        for (int task = 0; task < tasks; task++) {
            ui.onFx(() -> sat.delay.advance(Duration.ofSeconds(5)));
            assertThat(ui.call(() -> FEEDBACK.stream()
                            .filter(style -> sat.screen().root().lookupAll(style).stream()
                                    .anyMatch(Node::isVisible))
                            .toList()))
                    .as("task %d", task + 1)
                    .isEmpty();
            ui.press(KeyCode.ALT, KeyCode.RIGHT);
        }
        assertThat(sat.scorer.asked()).isZero();
    }
}
