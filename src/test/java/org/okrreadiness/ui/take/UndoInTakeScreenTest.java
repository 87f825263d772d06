package org.okrreadiness.ui.take;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.okrreadiness.domain.assessment.Mode;
import org.okrreadiness.domain.response.ConversationGiven;
import org.okrreadiness.domain.response.CritiqueGiven;
import org.okrreadiness.domain.response.Response;
import org.okrreadiness.domain.response.WrittenSet;
import org.okrreadiness.domain.task.TaskId;
import org.okrreadiness.testing.SampleCase;
import org.okrreadiness.testing.SampleResponses;
import org.okrreadiness.testing.ui.UiDriver;
import org.okrreadiness.testing.ui.UiTest;
import org.okrreadiness.ui.common.TypedHistory;

/** Undo and redo in every kind of task, in the sitting's own window. */
@UiTest
class UndoInTakeScreenTest {

    private final SatInWindow sat = new SatInWindow();

    private void openAt(UiDriver ui, Mode mode, TaskId task, Map<TaskId, Response> given) {
        sat.open(ui, mode, given, 1280);
        sat.store.moveTo(sat.id(), task);
        sat.reopen(ui, 1280);
    }

    private void undo(UiDriver ui) {
        ui.press(KeyCode.SHORTCUT, KeyCode.Z);
    }

    private void redo(UiDriver ui) {
        ui.press(KeyCode.SHORTCUT, KeyCode.Y);
    }

    private void rest(UiDriver ui) {
        ui.onFx(() -> sat.delay.advance(TypedHistory.QUIET));
    }

    private Response kept(UiDriver ui, TaskId task) {
        sat.pause(ui);
        return sat.kept(task);
    }

    /** Two acts, both undone and both done again: what is kept is what it was each time. */
    private void goesBackAndOn(UiDriver ui, TaskId task, Consumer<UiDriver> first, Consumer<UiDriver> second) {
        openAt(ui, Mode.PRACTICE, task, Map.of());
        assertThat(ui.node("undo-change").isDisabled()).isTrue();
        first.accept(ui);
        Response one = kept(ui, task);
        second.accept(ui);
        Response two = kept(ui, task);
        assertThat(two).isNotEqualTo(one);

        undo(ui);
        assertThat(kept(ui, task)).isEqualTo(one);
        undo(ui);
        assertThat(kept(ui, task).isBlank()).isTrue();
        assertThat(ui.node("undo-change").isDisabled()).isTrue();

        redo(ui);
        assertThat(kept(ui, task)).isEqualTo(one);
        ui.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.Z);
        assertThat(kept(ui, task)).isEqualTo(two);
        assertThat(ui.node("redo-change").isDisabled()).isTrue();
    }

    @Test
    void inASetBeingWritten(UiDriver ui) {
        goesBackAndOn(ui, SampleCase.WRITE, at -> at.type("Islanders plan"), at -> at.type(" their day"));
        assertThat(ui.focusedId()).isEqualTo("objective");
    }

    @Test
    void inACritique(UiDriver ui) {
        goesBackAndOn(
                ui,
                SampleCase.CRITIQUE,
                at -> {
                    at.press(KeyCode.SHORTCUT, KeyCode.A);
                    at.type("1");
                },
                at -> at.type("Nobody sails better for it."));
        assertThat(ui.focusedId()).isEqualTo("why");
    }

    @Test
    void inRatings(UiDriver ui) {
        goesBackAndOn(ui, SampleCase.JUDGE, at -> at.press(KeyCode.DIGIT4), at -> {
            at.press(KeyCode.DOWN);
            at.press(KeyCode.DIGIT2);
        });
    }

    @Test
    void inTheBestAndTheWorst(UiDriver ui) {
        goesBackAndOn(ui, SampleCase.BEST_AND_WORST, at -> at.press(KeyCode.B), at -> {
            at.press(KeyCode.DOWN);
            at.press(KeyCode.W);
        });
    }

    @Test
    void inAnAnswer(UiDriver ui) {
        goesBackAndOn(ui, SampleCase.ANSWER, at -> at.type("Workshops"), at -> at.type(" are work"));
    }

    @Test
    void inNews(UiDriver ui) {
        goesBackAndOn(ui, SampleCase.NEWS, at -> at.press(KeyCode.DIGIT5), at -> at.press(KeyCode.DIGIT1));
    }

    @Test
    void inAChoiceWithinACapacity(UiDriver ui) {
        goesBackAndOn(ui, SampleCase.PRIORITISE, at -> at.press(KeyCode.D), at -> {
            at.press(KeyCode.DOWN);
            at.press(KeyCode.D);
        });
    }

    @Test
    void inADiagnosis(UiDriver ui) {
        goesBackAndOn(ui, SampleCase.DIAGNOSE, at -> at.press(KeyCode.DOWN), at -> at.press(KeyCode.DOWN));
    }

    @Test
    void inScores(UiDriver ui) {
        goesBackAndOn(ui, SampleCase.SCORE, at -> at.type("0.6"), at -> at.press(KeyCode.K));
    }

    @Test
    void inAConversationThatIsPractised(UiDriver ui) {
        goesBackAndOn(ui, SampleCase.TALK, at -> at.press(KeyCode.DIGIT1), at -> {
            at.onFx(() -> at.node("draft").requestFocus());
            at.type("I count them");
        });
        ui.press(KeyCode.SHORTCUT, KeyCode.ENTER);
        assertThat(((ConversationGiven) kept(ui, SampleCase.TALK)).steps()).hasSize(2);
        undo(ui);
        assertThat(((ConversationGiven) kept(ui, SampleCase.TALK)).draft()).isEqualTo("I count them");
    }

    @Test
    void doesNotUnsayInASealedSittingWhatWasAnswered(UiDriver ui) {
        openAt(ui, Mode.ASSESSMENT, SampleCase.TALK, Map.of());
        ui.press(KeyCode.DIGIT1);
        assertThat(ui.node("undo-change").isDisabled()).isTrue();
        undo(ui);
        assertThat(((ConversationGiven) kept(ui, SampleCase.TALK)).steps()).hasSize(1);

        ui.onFx(() -> ui.node("draft").requestFocus());
        ui.type("I count them");
        undo(ui);
        assertThat(kept(ui, SampleCase.TALK)).extracting("draft").isEqualTo("");
        redo(ui);
        ui.press(KeyCode.SHORTCUT, KeyCode.ENTER);
        undo(ui);
        assertThat(((ConversationGiven) kept(ui, SampleCase.TALK)).steps()).hasSize(2);
    }

    @Test
    void takesBackAMoveARemovalAndAnAdditionOfAKeyResultOneByOne(UiDriver ui) {
        openAt(ui, Mode.ASSESSMENT, SampleCase.WRITE, Map.of(SampleCase.WRITE, SampleResponses.writtenSet()));
        WrittenSet begun = (WrittenSet) SampleResponses.writtenSet();
        int all = begun.set().keyResults().size();
        ui.onFx(() -> ui.node("sentence").requestFocus());
        ui.press(KeyCode.ALT, KeyCode.DOWN);
        ui.press(KeyCode.ALT, KeyCode.UP);
        ui.press(KeyCode.ALT, KeyCode.DOWN);
        ui.click("remove");
        ui.click("add");
        assertThat(((WrittenSet) kept(ui, SampleCase.WRITE)).set().keyResults()).hasSize(all);

        undo(ui);
        assertThat(((WrittenSet) kept(ui, SampleCase.WRITE)).set().keyResults()).hasSize(all - 1);
        undo(ui);
        undo(ui);
        undo(ui);
        undo(ui);
        assertThat(kept(ui, SampleCase.WRITE)).isEqualTo(begun);
        assertThat(ui.node("undo-change").isDisabled()).isTrue();
    }

    @Test
    void keepsTheCaretWhereTheWordsChanged(UiDriver ui) {
        openAt(ui, Mode.ASSESSMENT, SampleCase.WRITE, Map.of(SampleCase.WRITE, SampleResponses.writtenSet()));
        TextInputControl objective = ui.node("objective", TextInputControl.class);
        ui.onFx(() -> objective.positionCaret(9));
        ui.type(" really");
        rest(ui);
        ui.onFx(() -> ui.node("metric").requestFocus());
        ui.type("x");
        undo(ui);
        assertThat(ui.focusedId()).isEqualTo("metric");
        undo(ui);
        assertThat(ui.focusedId()).isEqualTo("objective");
        TextInputControl again = ui.node("objective", TextInputControl.class);
        assertThat(again.getText()).isEqualTo("Islanders can plan their day around us");
        assertThat(again.getCaretPosition()).isEqualTo(9);
        ui.type("!");
        assertThat(ui.text("objective")).startsWith("Islanders! can");
    }

    @Test
    void undoesWithTheButtonsAndLeavesTheKeyboardOnThem(UiDriver ui) {
        openAt(ui, Mode.ASSESSMENT, SampleCase.WRITE, Map.of());
        ui.type("Islanders");
        rest(ui);
        ui.type(" plan");
        ui.onFx(() -> ui.node("undo-change").requestFocus());
        ui.press(KeyCode.SPACE);
        assertThat(ui.text("objective")).isEqualTo("Islanders");
        assertThat(ui.focusedId()).isEqualTo("undo-change");
        ui.press(KeyCode.SPACE);
        assertThat(ui.text("objective")).isEmpty();
        ui.click("redo-change");
        assertThat(ui.text("objective")).isEqualTo("Islanders");
    }

    @Test
    void hasAHistoryForEachTaskThatIsThereAgainOnComingBack(UiDriver ui) {
        openAt(ui, Mode.ASSESSMENT, SampleCase.WRITE, Map.of());
        ui.type("Islanders");
        ui.press(KeyCode.ALT, KeyCode.RIGHT);
        assertThat(ui.node("undo-change").isDisabled()).isTrue();
        ui.press(KeyCode.ALT, KeyCode.LEFT);
        undo(ui);
        assertThat(ui.text("objective")).isEmpty();
    }

    @Test
    void undoesNothingOnceTheTimeIsUp(UiDriver ui) {
        openAt(ui, Mode.ASSESSMENT, SampleCase.WRITE, Map.of());
        ui.type("Islanders");
        sat.clock.advance(Duration.ofMinutes(90));
        sat.pause(ui);
        ui.clickText("Back to the tasks");
        assertThat(ui.node("undo-change").isDisabled()).isTrue();
        undo(ui);
        assertThat(ui.text("objective")).isEqualTo("Islanders");
    }

    @Test
    void putsBackTheMarksThatWentWhenASetWasCalledSound(UiDriver ui) {
        openAt(ui, Mode.ASSESSMENT, SampleCase.CRITIQUE, Map.of());
        ui.press(KeyCode.SHORTCUT, KeyCode.A);
        ui.type("1");
        ui.onFx(() -> ui.node("sound").requestFocus());
        ui.press(KeyCode.SPACE);
        ui.press(KeyCode.SPACE);
        assertThat(kept(ui, SampleCase.CRITIQUE))
                .isEqualTo(new CritiqueGiven(true, CritiqueGiven.EMPTY.marks(), "", CritiqueGiven.EMPTY.repair()));
        undo(ui);
        assertThat(((CritiqueGiven) kept(ui, SampleCase.CRITIQUE)).marks()).hasSize(1);
        assertThat(((CritiqueGiven) kept(ui, SampleCase.CRITIQUE)).sound()).isFalse();
    }
}
