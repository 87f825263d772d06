package org.okrreadiness.ui.editor.reset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import javafx.scene.AccessibleAttribute;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.okrreadiness.domain.response.ScoresGiven;
import org.okrreadiness.domain.task.Decision;
import org.okrreadiness.domain.task.ScoreAndReset;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.testing.HandTurnedDelay;
import org.okrreadiness.testing.InlineRunner;
import org.okrreadiness.testing.SampleResponses;
import org.okrreadiness.testing.SampleTasks;
import org.okrreadiness.testing.ui.UiDriver;
import org.okrreadiness.testing.ui.UiTest;
import org.okrreadiness.ui.common.UiTools;
import org.okrreadiness.ui.editor.Coaching;
import org.okrreadiness.ui.editor.EditorDesk;

@UiTest
class ScoreAndResetEditorTest {

    private static final ScoreAndReset TASK = SampleTasks.scoreAndReset();

    private ScoreAndResetEditor editor;
    private int changes;

    private void open(UiDriver ui, ScoresGiven given) {
        UiTools tools = new UiTools(new Messages(Locale.UK), new InlineRunner(), new HandTurnedDelay());
        EditorDesk desk = new EditorDesk(tools, 1, Coaching.NONE, () -> changes++);
        ui.show(
                () -> {
                    editor = new ScoreAndResetEditor(TASK, given, desk);
                    return editor.root();
                },
                900,
                800);
        ui.onFx(() -> editor.firstFocus().requestFocus());
    }

    @Test
    void showsTheSetAndNothingOfItsKey(UiDriver ui) {
        open(ui, ScoresGiven.EMPTY);
        assertThat(ui.showsText(TASK.objective())).isTrue();
        assertThat(ui.showsText(TASK.keyResults().get(1).text())).isTrue();
        assertThat(ui.showsText(TASK.keyResults().get(1).gradedBecause())).isFalse();
        assertThat(ui.text("grade-on-time")).isEmpty();
        assertThat(editor.response()).isEqualTo(ScoresGiven.EMPTY);
    }

    @Test
    void takesGradesAndDecisionsByKeyboardAlone(UiDriver ui) {
        open(ui, ScoresGiven.EMPTY);
        assertThat(ui.focusedId()).isEqualTo("grade-on-time");
        ui.type("0.6");
        ui.press(KeyCode.UP);
        ui.press(KeyCode.C);
        assertThat(ui.focusedId()).isEqualTo("change-on-time");
        ui.press(KeyCode.TAB);
        assertThat(ui.focusedId()).isEqualTo("grade-app");
        ui.press(KeyCode.UP);
        ui.press(KeyCode.TAB);
        ui.press(KeyCode.RIGHT);
        ui.press(KeyCode.RIGHT);
        ui.press(KeyCode.RIGHT);
        ui.press(KeyCode.TAB);
        ui.type("Keep counting.");
        assertThat(editor.response())
                .isEqualTo(new ScoresGiven(
                        Map.of("on-time", 0.65, "app", 0.0),
                        Map.of("on-time", Decision.CHANGE, "app", Decision.DROP),
                        "Keep counting.",
                        OptionalInt.empty()));
        assertThat(changes).isPositive();
    }

    @Test
    void saysWhenWhatIsTypedIsNoGrade(UiDriver ui) {
        open(ui, ScoresGiven.EMPTY);
        ui.type("7x");
        assertThat(ui.text("grade-on-time")).isEqualTo("7");
        assertThat(ui.showsText("A grade lies between 0.0 and 1.0.")).isTrue();
        assertThat(((ScoresGiven) editor.response()).grades()).isEmpty();
        ui.press(KeyCode.BACK_SPACE);
        ui.type(",7");
        assertThat(ui.showsText("A grade lies between 0.0 and 1.0.")).isFalse();
        ui.press(KeyCode.TAB);
        assertThat(ui.text("grade-on-time")).isEqualTo("0.7");
    }

    @Test
    void tellsAScreenReaderWhichKeyResultIsMeant(UiDriver ui) {
        open(ui, ScoresGiven.EMPTY);
        String keyResult = TASK.keyResults().get(0).text();
        assertThat(ui.node("grade-on-time").getAccessibleText())
                .isEqualTo("Grade, 0.0 to 1.0. Key result: " + keyResult);
        assertThat(ui.node("drop-on-time").getAccessibleText()).isEqualTo("Drop. Key result: " + keyResult);
        assertThat(ui.<Object>call(() -> ui.node("learning").queryAccessibleAttribute(AccessibleAttribute.HELP)))
                .isEqualTo("Words: 0. Asked for: 5 to 60.");
    }

    @Test
    void goesOnWithWhatWasGivenBefore(UiDriver ui) {
        open(ui, SampleResponses.scores());
        assertThat(editor.response()).isEqualTo(SampleResponses.scores());
        assertThat(ui.text("grade-on-time")).isEqualTo("0.65");
        assertThat(changes).isZero();
    }

    @Test
    void canBeReadAndNoLongerChangedOnceClosed(UiDriver ui) {
        open(ui, SampleResponses.scores());
        ui.onFx(() -> editor.setReadOnly(true));
        ui.press(KeyCode.UP);
        ui.press(KeyCode.K);
        ui.type("1");
        ui.click("keep-app");
        assertThat(editor.response()).isEqualTo(SampleResponses.scores());
        assertThat(changes).isZero();
    }
}
