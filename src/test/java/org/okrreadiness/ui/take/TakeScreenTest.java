package org.okrreadiness.ui.take;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.okrreadiness.bootstrap.AllEditors;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.domain.assessment.AttemptId;
import org.okrreadiness.domain.assessment.Dispute;
import org.okrreadiness.domain.assessment.Mode;
import org.okrreadiness.domain.response.AnswerGiven;
import org.okrreadiness.domain.response.BestAndWorstGiven;
import org.okrreadiness.domain.response.CritiqueGiven;
import org.okrreadiness.domain.response.RatingsGiven;
import org.okrreadiness.domain.response.Response;
import org.okrreadiness.domain.response.WrittenSet;
import org.okrreadiness.domain.rubric.Part;
import org.okrreadiness.domain.rubric.Span;
import org.okrreadiness.domain.task.TaskId;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.LiveFeedback;
import org.okrreadiness.service.Sittings;
import org.okrreadiness.testing.FixedAssessments;
import org.okrreadiness.testing.HandTurnedClock;
import org.okrreadiness.testing.HandTurnedDelay;
import org.okrreadiness.testing.InMemoryAttempts;
import org.okrreadiness.testing.InMemoryPreferences;
import org.okrreadiness.testing.InlineRunner;
import org.okrreadiness.testing.SampleCase;
import org.okrreadiness.testing.SampleResponses;
import org.okrreadiness.testing.WordScorer;
import org.okrreadiness.testing.ui.UiDriver;
import org.okrreadiness.testing.ui.UiTest;
import org.okrreadiness.ui.common.Appearance;
import org.okrreadiness.ui.common.SceneStyle;
import org.okrreadiness.ui.common.UiTools;

@UiTest
class TakeScreenTest {

    private final Assessment assessment = SampleCase.assessment();
    private final HandTurnedClock clock = new HandTurnedClock("2026-11-23T14:02:31Z");
    private final HandTurnedDelay delay = new HandTurnedDelay();
    private final InMemoryAttempts store = new InMemoryAttempts(clock);
    private final WordScorer scorer = new WordScorer("KR_COUNTS_OWN_OUTPUT", "workshops");
    private final Sittings sittings =
            new Sittings(FixedAssessments.shipped(assessment), store, scorer, clock, new Random(1));
    private final List<String> went = new ArrayList<>();
    private AttemptId id;
    private TakeScreen screen;

    private void open(UiDriver ui, Mode mode, Map<TaskId, Response> given, double width) {
        id = sittings.begin(assessment, "Ada", mode).id();
        given.forEach((task, response) -> store.save(id, task, response));
        store.moveTo(id, SampleCase.WRITE);
        reopen(ui, width);
    }

    private void reopen(UiDriver ui, double width) {
        UiTools tools = new UiTools(new Messages(Locale.UK), new InlineRunner(), delay);
        TakeServices services = new TakeServices(
                sittings, new LiveFeedback(scorer), new AllEditors(), clock, new InMemoryPreferences());
        ui.start(stage -> {
            screen = new TakeScreen(tools, sittings.open(id), new Went(), services);
            Scene scene = new Scene(screen.root(), width, 800);
            SceneStyle.follow(scene, new Appearance(new InMemoryPreferences()));
            stage.setScene(scene);
            stage.show();
            screen.firstFocus().requestFocus();
        });
    }

    private final class Went implements TakeActions {
        @Override
        public void left() {
            went.add("left");
        }

        @Override
        public void handedIn(AttemptId attempt) {
            went.add("handed in " + attempt.equals(id));
        }
    }

    private void pause(UiDriver ui) {
        ui.onFx(() -> delay.advance(Duration.ofSeconds(1)));
    }

    private Response kept(TaskId task) {
        return store.find(id).orElseThrow().responses().get(task);
    }

    @Test
    void writesASetByKeyboardAloneAndFindsItAgain(UiDriver ui) {
        open(ui, Mode.ASSESSMENT, Map.of(), 1280);
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
        pause(ui);
        assertThat(ui.text("words")).isEqualTo("Saved 14:02:31");
        WrittenSet written = (WrittenSet) kept(SampleCase.WRITE);
        assertThat(written.set().objective().text()).isEqualTo("Islanders plan their day");
        assertThat(written.set().keyResults().get(0).text()).isEqualTo("On time from 81 to 90");

        reopen(ui, 1280);
        assertThat(ui.text("objective")).isEqualTo("Islanders plan their day");
        assertThat(ui.text("sentence")).isEqualTo("On time from 81 to 90");
    }

    @Test
    void keepsTheWordsWhenTheParticipantLeavesInMidSentence(UiDriver ui) {
        open(ui, Mode.ASSESSMENT, Map.of(), 1280);
        ui.type("Islanders pl");
        ui.click("leave");
        assertThat(went).containsExactly("left");
        assertThat(kept(SampleCase.WRITE)).isNotNull();
    }

    @Test
    void saysPlainlyThatTheDiskIsFullAndThatTheWordsAreStillHere(UiDriver ui) {
        open(ui, Mode.ASSESSMENT, Map.of(), 1280);
        store.diskIsFull(true);
        ui.type("Islanders");
        pause(ui);
        assertThat(ui.text("words")).isEqualTo("Not saved: the disk is full. Your words are still here.");
        assertThat(ui.shows("rescue")).isTrue();
        assertThat(ui.text("objective")).isEqualTo("Islanders");

        store.diskIsFull(false);
        ui.onFx(() -> delay.advance(Autosave.RETRY));
        assertThat(ui.text("words")).isEqualTo("Saved 14:02:31");
        assertThat(ui.shows("rescue")).isFalse();
    }

    @Test
    void goesThroughTheTasksLooksBackAsksOnceAndHandsIn(UiDriver ui) {
        open(ui, Mode.ASSESSMENT, Map.of(SampleCase.WRITE, SampleResponses.writtenSet()), 1280);
        ui.press(KeyCode.ALT, KeyCode.RIGHT);
        assertThat(ui.text("title")).isNotEmpty();
        ui.press(KeyCode.ALT, KeyCode.RIGHT);
        ui.press(KeyCode.DIGIT4);
        ui.press(KeyCode.DOWN);
        ui.press(KeyCode.DIGIT2);
        ui.press(KeyCode.LEFT);
        pause(ui);
        RatingsGiven ratings = (RatingsGiven) kept(SampleCase.JUDGE);
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
        assertThat(went).isEmpty();
        ui.clickText("Hand in now");
        assertThat(went).containsExactly("handed in true");
        assertThat(store.find(id).orElseThrow().handedIn()).isPresent();
    }

    @Test
    void choosesTheBestAndTheWorstByKeyboardAndFindsThemAgain(UiDriver ui) {
        open(ui, Mode.ASSESSMENT, Map.of(), 1280);
        for (int task = 0; task < 3; task++) {
            ui.press(KeyCode.ALT, KeyCode.RIGHT);
        }
        String first = ui.focusedId();
        assertThat(first).startsWith("best-");
        ui.press(KeyCode.B);
        ui.press(KeyCode.DOWN);
        ui.press(KeyCode.W);
        String second = ui.focusedId();
        assertThat(second).startsWith("worst-");
        pause(ui);
        BestAndWorstGiven given = (BestAndWorstGiven) kept(SampleCase.BEST_AND_WORST);
        assertThat(given.best().map("best-"::concat)).contains(first);
        assertThat(given.worst().map("worst-"::concat)).contains(second);

        store.moveTo(id, SampleCase.BEST_AND_WORST);
        reopen(ui, 1280);
        assertThat(isChosen(ui, first)).isTrue();
        assertThat(isChosen(ui, second)).isTrue();
        ui.press(KeyCode.RIGHT);
        ui.press(KeyCode.SPACE);
        assertThat(isChosen(ui, first)).isFalse();
        assertThat(isChosen(ui, second)).isFalse();
        assertThat(isChosen(ui, first.replace("best", "worst"))).isTrue();
        ui.click(second.replace("worst", "best"));
        assertThat(isChosen(ui, second.replace("worst", "best"))).isTrue();
    }

    @Test
    void showsChoicesThatCannotBeChangedAnyMore(UiDriver ui) {
        open(ui, Mode.ASSESSMENT, Map.of(SampleCase.BEST_AND_WORST, SampleResponses.bestAndWorst()), 1280);
        store.moveTo(id, SampleCase.BEST_AND_WORST);
        sittings.handIn(id);
        reopen(ui, 1280);
        assertThat(isChosen(ui, "best-d")).isTrue();
        assertThat(ui.node("best-d").isDisabled()).isTrue();
        assertThat(ui.node("confidence").isDisabled()).isTrue();
        assertThat(ui.node("best-d").getAccessibleText())
                .isEqualTo("The best here. Option: I pass the letter on to the harbour.");
    }

    private static boolean isChosen(UiDriver ui, String end) {
        return ((ToggleButton) ui.node(end)).isSelected();
    }

    @Test
    void answersAQuestionByKeyboardAloneAndFindsTheAnswerAgain(UiDriver ui) {
        open(ui, Mode.PRACTICE, Map.of(), 1280);
        for (int task = 0; task < 4; task++) {
            ui.press(KeyCode.ALT, KeyCode.RIGHT);
        }
        assertThat(ui.focusedId()).isEqualTo("text");
        assertThat(ui.call(() -> ui.node("text").getAccessibleText())).isEqualTo("Your answer");
        assertThat(ui.text("count")).isEqualTo("Words: 0. Asked for: 5 to 60.");
        ui.type("Workshops are work.");
        ui.press(KeyCode.ENTER);
        ui.type("Boats may still be late.");
        assertThat(ui.text("count")).isEqualTo("Words: 8. Asked for: 5 to 60.");
        pause(ui);
        assertThat(kept(SampleCase.ANSWER)).isEqualTo(new AnswerGiven("Workshops are work.\nBoats may still be late."));

        store.moveTo(id, SampleCase.ANSWER);
        reopen(ui, 1280);
        assertThat(ui.text("text")).isEqualTo("Workshops are work.\nBoats may still be late.");
    }

    @Test
    void jumpsBackFromTheReviewToWhatIsOpen(UiDriver ui) {
        open(ui, Mode.ASSESSMENT, Map.of(SampleCase.WRITE, SampleResponses.writtenSet()), 1280);
        ui.press(KeyCode.SHORTCUT, KeyCode.T);
        ui.clickText("Look back and hand in");
        assertThat(ui.text("heading")).isEqualTo("Before you hand in");
        ui.press(KeyCode.SPACE);
        assertThat(ui.showsText("Examine the draft")).isTrue();
        assertThat(ui.focusedId()).isEqualTo("planted-objective");
    }

    @Test
    void marksADefectWithTheKeysAndSaysWhy(UiDriver ui) {
        open(ui, Mode.ASSESSMENT, Map.of(), 1280);
        ui.press(KeyCode.ALT, KeyCode.RIGHT);
        ui.onFx(() -> ui.node("planted-kr1").requestFocus());
        ui.press(KeyCode.HOME);
        for (int word = 0; word < 3; word++) {
            ui.press(KeyCode.SHIFT, KeyCode.SHORTCUT, KeyCode.RIGHT);
        }
        assertThat(ui.showsText("What is wrong with “Run 12 workshops”?")).isTrue();
        ui.press(KeyCode.DIGIT1);
        assertThat(ui.focusedId()).isEqualTo("why");
        ui.type("Nothing changes");
        pause(ui);
        CritiqueGiven given = (CritiqueGiven) kept(SampleCase.CRITIQUE);
        assertThat(given.marks()).hasSize(1);
        assertThat(given.marks().get(0).part()).isEqualTo(Part.keyResult(1));
        assertThat(given.marks().get(0).span()).isEqualTo(new Span(0, 16));
        assertThat(given.marks().get(0).why()).isEqualTo("Nothing changes");
    }

    @Test
    void walksIntoTheListOfDefectsAndOutOfIt(UiDriver ui) {
        open(ui, Mode.ASSESSMENT, Map.of(), 1280);
        ui.press(KeyCode.ALT, KeyCode.RIGHT);
        ui.press(KeyCode.ENTER);
        assertThat(ui.focusedId()).isEqualTo("defect-1");
        ui.press(KeyCode.ESCAPE);
        assertThat(ui.focusedId()).isEqualTo("planted-objective");
        assertThat(ui.shows("defect-1")).isFalse();
        ui.press(KeyCode.ENTER);
        ui.press(KeyCode.DIGIT9);
        pause(ui);
        CritiqueGiven given = (CritiqueGiven) kept(SampleCase.CRITIQUE);
        assertThat(given.marks().get(0).span()).isEqualTo(new Span(0, 0));
    }

    @Test
    void asksQuestionsInPracticeWithoutMovingTheKeyboard(UiDriver ui) {
        open(ui, Mode.PRACTICE, Map.of(), 1280);
        ui.onFx(() -> ui.node("sentence").requestFocus());
        ui.type("Run 12 workshops");
        double before = ui.call(() -> ui.node("sentence").localToScene(0, 0).getY());
        pause(ui);
        String question = new Messages(Locale.UK).get("check.KR_COUNTS_OWN_OUTPUT.question", "workshops");
        assertThat(ui.showsText("1  " + question)).isTrue();
        assertThat(ui.focusedId()).isEqualTo("sentence");
        assertThat(ui.call(() -> ui.node("sentence").localToScene(0, 0).getY())).isEqualTo(before);
    }

    @Test
    void explainsTheCheckBehindAQuestionAtF1AndOnRequest(UiDriver ui) {
        open(ui, Mode.PRACTICE, Map.of(), 1280);
        ui.onFx(() -> ui.node("sentence").requestFocus());
        ui.type("Run 12 workshops");
        pause(ui);
        ui.clickText("1  " + new Messages(Locale.UK).get("check.KR_COUNTS_OWN_OUTPUT.question", "workshops"));
        ui.press(KeyCode.F1);
        assertThat(ui.showsText("Counts your own output")).isTrue();
        assertThat(ui.showsText("5 workshops")).isTrue();
        assertThat(ui.showsText("No such thing")).isTrue();
        ui.press(KeyCode.ESCAPE);
        assertThat(ui.openWindows()).hasSize(1);
        ui.onFx(() -> ui.node("note-why").requestFocus());
        ui.press(KeyCode.SPACE);
        assertThat(ui.showsText("What they bring about")).isTrue();
    }

    @Test
    void disputesAFindingByKeyboardFindsTheDisputeAgainAndTakesItBack(UiDriver ui) {
        open(ui, Mode.PRACTICE, Map.of(), 1280);
        ui.onFx(() -> ui.node("sentence").requestFocus());
        ui.type("Run 12 workshops");
        pause(ui);
        String question = new Messages(Locale.UK).get("check.KR_COUNTS_OWN_OUTPUT.question", "workshops");
        ui.clickText("1  " + question);
        ui.onFx(() -> ui.node("objection-open").requestFocus());
        assertThat(ui.call(() -> ui.node("objection-open").getAccessibleText()))
                .isEqualTo("I see it differently: " + question);
        ui.press(KeyCode.SPACE);
        assertThat(ui.focusedId()).isEqualTo("objection");
        ui.type("They end with a decision");
        ui.press(KeyCode.TAB);
        assertThat(ui.focusedId()).isEqualTo("objection-keep");
        ui.press(KeyCode.SPACE);
        assertThat(ui.focusedId()).isEqualTo("objection-take-back");
        pause(ui);
        Dispute kept = store.find(id).orElseThrow().disputes().get(0);
        assertThat(kept.about()).isEqualTo(new Dispute.About("KR_COUNTS_OWN_OUTPUT", Part.keyResult(1), "workshops"));
        assertThat(kept.text()).isEqualTo("Run 12 workshops");
        assertThat(kept.reason()).isEqualTo("They end with a decision");
        assertThat(kept.versions()).isEqualTo(scorer.versions());
        assertThat(kept.at()).isEqualTo(clock.instant());

        reopen(ui, 1280);
        pause(ui);
        ui.clickText("1  " + question);
        assertThat(ui.showsText("You see this differently: They end with a decision"))
                .isTrue();
        ui.onFx(() -> ui.node("objection-take-back").requestFocus());
        ui.press(KeyCode.SPACE);
        assertThat(ui.focusedId()).isEqualTo("objection-open");
        pause(ui);
        assertThat(store.find(id).orElseThrow().disputes()).isEmpty();
    }

    @Test
    void asksNothingInASealedSitting(UiDriver ui) {
        open(ui, Mode.ASSESSMENT, Map.of(), 1280);
        ui.onFx(() -> ui.node("sentence").requestFocus());
        ui.type("Run 12 workshops");
        pause(ui);
        assertThat(ui.call(() -> screen.root().lookupAll(".note")).isEmpty()).isTrue();
    }

    @Test
    void showsCaseAndTaskOneBehindTheOtherWhereThereIsLittleRoom(UiDriver ui) {
        open(ui, Mode.ASSESSMENT, Map.of(), 900);
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
        open(ui, Mode.ASSESSMENT, Map.of(SampleCase.WRITE, SampleResponses.writtenSet()), 1280);
        ui.onFx(() -> ui.node("sentence").requestFocus());
        ui.press(KeyCode.ALT, KeyCode.DOWN);
        pause(ui);
        WrittenSet written = (WrittenSet) kept(SampleCase.WRITE);
        assertThat(written.set().keyResults().get(1).text()).startsWith("Raise sailings");
        assertThat(ui.focusOwner().map(n -> ((TextInputControl) n).getText()).orElse(""))
                .startsWith("Raise sailings");
    }

    @Test
    void goesToTheReviewWhenTheTimeIsUpAndChangesNothingAnyMore(UiDriver ui) {
        open(ui, Mode.ASSESSMENT, Map.of(SampleCase.WRITE, SampleResponses.writtenSet()), 1280);
        assertThat(ui.text("time")).isEqualTo("90 minutes left");
        clock.advance(Duration.ofMinutes(81));
        pause(ui);
        assertThat(ui.text("time")).isEqualTo("9 minutes left");
        clock.advance(Duration.ofMinutes(9));
        pause(ui);
        assertThat(ui.text("heading")).isEqualTo("The time is over");
        ui.clickText("Back to the tasks");
        ui.type("more");
        assertThat(ui.text("objective")).isEqualTo("Islanders can plan their day around us");
    }
}
