package org.okrreadiness.ui.editor.prioritise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.okrreadiness.domain.response.PrioritiesGiven;
import org.okrreadiness.domain.task.Ground;
import org.okrreadiness.domain.task.Prioritise;
import org.okrreadiness.domain.task.Wish;
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
class PrioritiseEditorTest {

    private static final Prioritise TASK = SampleTasks.prioritise();
    private static final List<String> ORDER =
            OptionOrder.of(TASK.wishes(), TASK.id(), 1).stream().map(Wish::id).toList();

    private PrioritiseEditor editor;
    private int changes;

    private void open(UiDriver ui, PrioritiesGiven given) {
        UiTools tools = new UiTools(new Messages(Locale.UK), new InlineRunner(), new HandTurnedDelay());
        EditorDesk desk = new EditorDesk(tools, 1, Coaching.NONE, () -> changes++);
        ui.show(
                () -> {
                    editor = new PrioritiseEditor(TASK, given, desk);
                    return editor.root();
                },
                900,
                800);
        ui.onFx(() -> editor.firstFocus().requestFocus());
    }

    private PrioritiesGiven given() {
        return (PrioritiesGiven) editor.response();
    }

    @Test
    void choosesByKeyboardAlone(UiDriver ui) {
        open(ui, PrioritiesGiven.EMPTY);
        assertThat(ui.focusedId()).isEqualTo("do-" + ORDER.get(0));
        ui.press(KeyCode.SPACE);
        ui.press(KeyCode.DOWN);
        ui.press(KeyCode.ENTER);
        ui.press(KeyCode.DOWN);
        ui.press(KeyCode.D);
        assertThat(given().chosen()).containsExactlyInAnyOrderElementsOf(ORDER.subList(0, 3));
        ui.press(KeyCode.UP);
        ui.press(KeyCode.D);
        assertThat(given().chosen()).containsExactlyInAnyOrder(ORDER.get(0), ORDER.get(2));
        assertThat(changes).isEqualTo(4);
    }

    @Test
    void asksForAGroundOnceSomethingElseIsChosen(UiDriver ui) {
        open(ui, PrioritiesGiven.EMPTY);
        assertThat(ui.shows("ground-" + ORDER.get(1))).isFalse();
        ui.press(KeyCode.SPACE);
        assertThat(ui.shows("ground-" + ORDER.get(0))).isFalse();
        assertThat(ui.shows("ground-" + ORDER.get(1))).isTrue();
    }

    @Test
    void choosesAGroundWithTheArrowsOrAFirstLetterAndTakesItBack(UiDriver ui) {
        open(ui, PrioritiesGiven.EMPTY);
        String second = ORDER.get(1);
        ui.press(KeyCode.SPACE);
        ui.press(KeyCode.DOWN);
        ui.press(KeyCode.TAB);
        assertThat(ui.focusedId()).isEqualTo("ground-" + second);
        ui.press(KeyCode.DOWN);
        assertThat(given().grounds()).isEqualTo(Map.of(second, Ground.CAN_WAIT));
        ui.press(KeyCode.S);
        assertThat(given().grounds()).isEqualTo(Map.of(second, Ground.NEEDS_ANOTHER_FIRST));
        ui.press(KeyCode.BACK_SPACE);
        assertThat(given().grounds()).isEmpty();
    }

    @Test
    void choosesAGroundFromTheOpenList(UiDriver ui) {
        open(ui, SampleResponses.priorities());
        ui.click("ground-board");
        assertThat(ui.showsText("It rests on too little to be started now.")).isTrue();
        ui.press(KeyCode.DOWN);
        ui.press(KeyCode.ENTER);
        assertThat(given().grounds()).containsEntry("board", Ground.EVIDENCE_TOO_THIN);
    }

    @Test
    void saysInWordsWhatIsTakenAndWhatIsTooMuch(UiDriver ui) {
        open(
                ui,
                new PrioritiesGiven(
                        Set.of("ramp", "calls"),
                        Map.of(),
                        SampleResponses.priorities().confidence(),
                        ""));
        assertThat(ui.text("taken")).isEqualTo("9 of 10 team weeks");
        ui.click("do-board");
        assertThat(ui.text("taken")).isEqualTo("14 of 10 team weeks, 4 more than there is");
        assertThat(ui.call(() -> ui.node("do-board").getAccessibleHelp())).startsWith("14 of 10 team weeks");
    }

    @Test
    void tellsAScreenReaderWhatIsChosenHere(UiDriver ui) {
        open(ui, SampleResponses.priorities());
        assertThat(ui.call(() -> ui.node("do-app").getAccessibleText()))
                .isEqualTo("Do it, takes 7. Wish: Marketing wants the booking app.");
        assertThat(ui.call(() -> ui.node("ground-app").getAccessibleText()))
                .isEqualTo("Drop it because: It can wait. Wish: Marketing wants the booking app.");
        assertThat(ui.showsText("What do you tell whoever loses most? One line."))
                .isTrue();
    }

    @Test
    void canBeReadAndNoLongerChangedOnceClosed(UiDriver ui) {
        open(ui, SampleResponses.priorities());
        ui.onFx(() -> editor.setReadOnly(true));
        ui.click("do-app");
        assertThat(given()).isEqualTo(SampleResponses.priorities());
        assertThat(changes).isZero();
    }
}
