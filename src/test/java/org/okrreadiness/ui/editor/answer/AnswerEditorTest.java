package org.okrreadiness.ui.editor.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import javafx.scene.AccessibleAttribute;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.okrreadiness.domain.response.AnswerGiven;
import org.okrreadiness.domain.task.OpenAnswer;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.testing.HandTurnedDelay;
import org.okrreadiness.testing.InlineRunner;
import org.okrreadiness.testing.SampleCase;
import org.okrreadiness.testing.ui.UiDriver;
import org.okrreadiness.testing.ui.UiTest;
import org.okrreadiness.ui.common.UiTools;
import org.okrreadiness.ui.editor.Coaching;
import org.okrreadiness.ui.editor.EditorDesk;

@UiTest
class AnswerEditorTest {

    private static final OpenAnswer TASK =
            (OpenAnswer) SampleCase.assessment().task(SampleCase.ANSWER).orElseThrow();

    private AnswerEditor editor;

    private void open(UiDriver ui, String given) {
        UiTools tools = new UiTools(new Messages(Locale.UK), new InlineRunner(), new HandTurnedDelay());
        EditorDesk desk = new EditorDesk(tools, 1, Coaching.NONE, () -> {});
        ui.show(
                () -> {
                    editor = new AnswerEditor(TASK, new AnswerGiven(given), desk);
                    return editor.root();
                },
                800,
                600);
        ui.onFx(() -> editor.firstFocus().requestFocus());
    }

    @Test
    void tellsAScreenReaderWhatIsWrittenHereAndHowLongItIs(UiDriver ui) {
        open(ui, "Workshops are work.");
        assertThat(ui.<Object>call(() -> ui.node("text").queryAccessibleAttribute(AccessibleAttribute.HELP)))
                .isEqualTo("Words: 3. Asked for: 5 to 60.");
    }

    @Test
    void showsNothingOfTheKey(UiDriver ui) {
        open(ui, "");
        assertThat(ui.showsText(TASK.key().ideas().get(0).text())).isFalse();
    }

    @Test
    void canBeReadAndNoLongerChangedOnceClosed(UiDriver ui) {
        open(ui, "Workshops are work.");
        ui.onFx(() -> editor.setReadOnly(true));
        ui.press(KeyCode.END);
        ui.type(" Really.");
        assertThat(editor.response()).isEqualTo(new AnswerGiven("Workshops are work."));
        ui.onFx(() -> editor.setReadOnly(false));
        ui.type(" Really.");
        assertThat(editor.response()).isEqualTo(new AnswerGiven("Workshops are work. Really."));
    }
}
