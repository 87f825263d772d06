package org.okrreadiness.ui.editor.diagnose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.scene.AccessibleAttribute;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.okrreadiness.domain.response.DiagnosisGiven;
import org.okrreadiness.domain.task.Cause;
import org.okrreadiness.domain.task.Diagnose;
import org.okrreadiness.domain.task.Help;
import org.okrreadiness.domain.task.Symptom;
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
import org.okrreadiness.ui.editor.part.OptionOrder;

@UiTest
class DiagnoseEditorTest {

    private static final Diagnose TASK = SampleTasks.diagnose();
    private static final List<String> ORDER = OptionOrder.of(TASK.symptoms(), TASK.id(), 1).stream()
            .map(Symptom::id)
            .toList();

    private DiagnoseEditor editor;
    private int changes;

    private void open(UiDriver ui, DiagnosisGiven given) {
        UiTools tools = new UiTools(new Messages(Locale.UK), new InlineRunner(), new HandTurnedDelay());
        EditorDesk desk = new EditorDesk(tools, 1, Coaching.NONE, () -> changes++);
        ui.show(
                () -> {
                    editor = new DiagnoseEditor(TASK, given, desk);
                    return editor.root();
                },
                900,
                950);
        ui.onFx(() -> editor.firstFocus().requestFocus());
    }

    @Test
    void makesADiagnosisByKeyboardAlone(UiDriver ui) {
        open(ui, DiagnosisGiven.EMPTY);
        assertThat(ui.focusedId()).isEqualTo("cause-" + ORDER.get(0));
        ui.press(KeyCode.T);
        ui.press(KeyCode.TAB);
        ui.press(KeyCode.S);
        ui.press(KeyCode.S);
        ui.press(KeyCode.TAB);
        ui.press(KeyCode.I);
        ui.press(KeyCode.TAB);
        assertThat(ui.focusedId()).isEqualTo("root-cause");
        ui.press(KeyCode.DOWN);
        ui.press(KeyCode.DOWN);
        ui.press(KeyCode.TAB);
        ui.press(KeyCode.SPACE);
        ui.press(KeyCode.DOWN);
        ui.press(KeyCode.TAB);
        ui.type("The lorries stand in the way");
        ui.press(KeyCode.TAB);
        ui.press(KeyCode.SPACE);
        assertThat(editor.response())
                .isEqualTo(new DiagnosisGiven(
                        Map.of(
                                ORDER.get(0), Cause.TRUST,
                                ORDER.get(1), Cause.STRATEGY,
                                ORDER.get(2), Cause.NONE),
                        Optional.of(Cause.TRUST),
                        Optional.of(Help.COACHING),
                        "The lorries stand in the way",
                        OptionalInt.of(50)));
        assertThat(changes).isGreaterThanOrEqualTo(8);
    }

    @Test
    void explainsEveryCauseInTheOpenList(UiDriver ui) {
        open(ui, DiagnosisGiven.EMPTY);
        ui.click("cause-silent");
        assertThat(ui.showsText("People do not dare to say how things are.")).isTrue();
        assertThat(ui.showsText("It looks like a sign and is none.")).isTrue();
    }

    @Test
    void tellsAScreenReaderWhatIsChosenHere(UiDriver ui) {
        open(ui, SampleResponses.diagnosis());
        assertThat(ui.call(() -> ui.node("cause-skipped").getAccessibleText()))
                .isEqualTo("Points to: Cadence. Sign: Two of three reviews were cancelled.");
        assertThat(ui.call(() -> ui.node("help-coaching").getAccessibleText()))
                .isEqualTo("Coaching. Somebody who works with teams and managers over time.");
        assertThat(ui.<Object>call(() -> ui.node("counter").queryAccessibleAttribute(AccessibleAttribute.HELP)))
                .isEqualTo("Words: 10. Asked for: 5 to 60.");
    }

    @Test
    void showsNothingOfTheKey(UiDriver ui) {
        open(ui, DiagnosisGiven.EMPTY);
        assertThat(ui.showsText(TASK.counter().ideas().get(0).text())).isFalse();
        assertThat(ui.showsText(TASK.symptoms().get(0).reason())).isFalse();
        assertThat(ui.showsText(TASK.root().reason())).isFalse();
    }

    @Test
    void canBeReadAndNoLongerChangedOnceClosed(UiDriver ui) {
        open(ui, SampleResponses.diagnosis());
        ui.onFx(() -> editor.setReadOnly(true));
        ui.click("help-coaching");
        ui.click("counter");
        ui.type("More");
        assertThat(editor.response()).isEqualTo(SampleResponses.diagnosis());
        assertThat(changes).isZero();
    }
}
