package org.okrreadiness.ui.editor.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.okrreadiness.domain.response.LeaningsGiven;
import org.okrreadiness.domain.task.NewInformation;
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
class NewInformationEditorTest {

    private static final NewInformation TASK = SampleTasks.newInformation();
    private static final long SEED = 42;

    private NewInformationEditor editor;
    private int changes;

    private void open(UiDriver ui, LeaningsGiven given) {
        open(ui, given, 0);
    }

    private void open(UiDriver ui, LeaningsGiven given, int certainty) {
        UiTools tools = new UiTools(new Messages(Locale.UK), new InlineRunner(), new HandTurnedDelay());
        EditorDesk desk = new EditorDesk(tools, SEED, Coaching.NONE, () -> changes++, certainty);
        ui.show(
                () -> {
                    editor = new NewInformationEditor(TASK, given, desk);
                    return editor.root();
                },
                900,
                700);
        ui.onFx(() -> editor.firstFocus().requestFocus());
    }

    private static String place(int number) {
        return OptionOrder.of(TASK.news(), TASK.id(), SEED).get(number).id();
    }

    @Test
    void showsWhatIsConsideredAboveTheNews(UiDriver ui) {
        open(ui, LeaningsGiven.EMPTY);
        assertThat(ui.showsText("You are considering")).isTrue();
        assertThat(ui.showsText(TASK.considering())).isTrue();
        assertThat(ui.showsText(TASK.news().get(0).key().principle())).isFalse();
    }

    @Test
    void saysWhatCertaintyCountsForWhereThePackCountsIt(UiDriver ui) {
        open(ui, LeaningsGiven.EMPTY);
        assertThat(ui.shows("counts")).isFalse();
        open(ui, LeaningsGiven.EMPTY, 15);
        assertThat(ui.text("counts")).startsWith("How sure you are counts for 15 of 100 in this task");
    }

    @Test
    void remindsOfThePlanInTheSameWords(UiDriver ui) {
        open(ui, LeaningsGiven.EMPTY);
        Region again = editor.reminder().orElseThrow().again();
        assertThat(again.getChildrenUnmodifiable())
                .extracting(node -> ((Label) node).getText())
                .containsExactly("You are considering", TASK.considering());
    }

    @Test
    void takesLeaningsByKeyboardAlone(UiDriver ui) {
        open(ui, LeaningsGiven.EMPTY);
        ui.press(KeyCode.DIGIT1);
        ui.press(KeyCode.DOWN);
        ui.press(KeyCode.RIGHT);
        ui.press(KeyCode.DOWN);
        ui.press(KeyCode.MINUS);
        ui.press(KeyCode.MINUS);
        ui.press(KeyCode.ADD);
        assertThat(editor.response())
                .isEqualTo(new LeaningsGiven(Map.of(place(0), -2, place(1), 1, place(2), -1), OptionalInt.empty(), ""));
        assertThat(changes).isEqualTo(5);
    }

    @Test
    void standsOnNoughtWithoutSayingIt(UiDriver ui) {
        open(ui, LeaningsGiven.EMPTY);
        RadioButton stop = (RadioButton) ui.focusOwner().orElseThrow();
        assertThat(stop.getText()).isEqualTo("0");
        assertThat(stop.isSelected()).isFalse();
        assertThat(ui.showsText("Not said yet")).isTrue();
        ui.press(KeyCode.SPACE);
        assertThat(((LeaningsGiven) editor.response()).leanings()).containsEntry(place(0), 0);
        assertThat(ui.showsText("Changes nothing")).isTrue();
    }

    @Test
    void tellsAScreenReaderTheWordTheSignAndTheNews(UiDriver ui) {
        open(ui, LeaningsGiven.EMPTY);
        ui.press(KeyCode.DIGIT5);
        RadioButton stop = (RadioButton) ui.focusOwner().orElseThrow();
        assertThat(stop.getAccessibleText()).startsWith("Speaks strongly for it, +2. News: ");
    }

    @Test
    void goesOnWithWhatWasGivenBefore(UiDriver ui) {
        open(ui, SampleResponses.leanings());
        assertThat(editor.response()).isEqualTo(SampleResponses.leanings());
        assertThat(ui.showsText("Speaks strongly against it")).isTrue();
        assertThat(changes).isZero();
    }

    @Test
    void canBeReadAndNoLongerChangedOnceClosed(UiDriver ui) {
        open(ui, SampleResponses.leanings());
        ui.onFx(() -> editor.setReadOnly(true));
        ui.press(KeyCode.DIGIT3);
        ui.clickText("+2");
        assertThat(editor.response()).isEqualTo(SampleResponses.leanings());
        assertThat(changes).isZero();
    }
}
