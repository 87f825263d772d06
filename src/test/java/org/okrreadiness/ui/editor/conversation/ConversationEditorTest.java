package org.okrreadiness.ui.editor.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.okrreadiness.domain.response.ConversationGiven;
import org.okrreadiness.domain.response.LineSaid;
import org.okrreadiness.domain.response.MoveMade;
import org.okrreadiness.domain.task.Conversation;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.testing.HandTurnedDelay;
import org.okrreadiness.testing.InlineRunner;
import org.okrreadiness.testing.SampleTasks;
import org.okrreadiness.testing.ui.UiDriver;
import org.okrreadiness.testing.ui.UiTest;
import org.okrreadiness.ui.common.UiTools;
import org.okrreadiness.ui.editor.Coaching;
import org.okrreadiness.ui.editor.EditorDesk;
import org.okrreadiness.ui.editor.Objections;
import org.okrreadiness.ui.editor.part.OptionOrder;

@UiTest
class ConversationEditorTest {

    private static final Conversation TASK = SampleTasks.conversation();
    private static final Coaching PRACTICE = new Coaching(true, Objections.NOT_TAKEN, id -> Optional.empty());
    private static final ConversationGiven ASKED =
            new ConversationGiven(List.of(new MoveMade("ask")), "", OptionalInt.empty());
    private static final ConversationGiven HELD =
            new ConversationGiven(List.of(new MoveMade("ask"), new LineSaid("How often?")), "", OptionalInt.of(70));

    private ConversationEditor editor;
    private int changes;

    private void open(UiDriver ui, ConversationGiven given, Coaching coaching) {
        UiTools tools = new UiTools(new Messages(Locale.UK), new InlineRunner(), new HandTurnedDelay());
        EditorDesk desk = new EditorDesk(tools, 1, coaching, () -> changes++);
        ui.show(
                () -> {
                    editor = new ConversationEditor(TASK, given, desk);
                    ScrollPane scroll = new ScrollPane(editor.root());
                    scroll.setId("scroll");
                    scroll.setFitToWidth(true);
                    return scroll;
                },
                700,
                300);
        ui.onFx(() -> editor.firstFocus().requestFocus());
    }

    private ConversationGiven response() {
        return (ConversationGiven) editor.response();
    }

    @Test
    void beginsAtWhatTheOtherPersonSays(UiDriver ui) {
        open(ui, ConversationGiven.EMPTY, Coaching.NONE);
        assertThat(ui.focusedId()).isEqualTo("newest");
        assertThat(ui.<String>call(() -> ui.node("newest").getAccessibleText()))
                .startsWith("Tor Lien, boatswain: Tor folds his arms.");
        assertThat(ui.shows("draft")).isFalse();
        assertThat(ui.shows("end")).isFalse();
    }

    @Test
    void isHeldWithTheKeyboardAlone(UiDriver ui) {
        open(ui, ConversationGiven.EMPTY, Coaching.NONE);
        int ask = ui.node("move-ask", Button.class)
                .getParent()
                .getChildrenUnmodifiable()
                .indexOf(ui.node("move-ask"));
        ui.press(ask == 0 ? KeyCode.DIGIT1 : KeyCode.DIGIT2);
        assertThat(response()).isEqualTo(ASKED);
        assertThat(ui.focusedId()).isEqualTo("newest");
        assertThat(ui.<String>call(() -> ui.node("newest").getAccessibleText())).contains("lorries stand in the way");

        ui.press(KeyCode.TAB);
        assertThat(ui.focusedId()).isEqualTo("draft");
        ui.type("How often?");
        assertThat(response().draft()).isEqualTo("How often?");
        ui.press(KeyCode.SHORTCUT, KeyCode.ENTER);

        assertThat(response().steps()).isEqualTo(HELD.steps());
        assertThat(response().draft()).isEmpty();
        assertThat(ui.showsText("The conversation has ended.")).isTrue();
        ui.press(KeyCode.TAB);
        assertThat(ui.focusedId()).isEqualTo("confidence");
        ui.press(KeyCode.SPACE);
        assertThat(response().confidence()).hasValue(50);
    }

    @Test
    void leadsThroughTheMovesWithArrowsAndOneStopForTab(UiDriver ui) {
        open(ui, ConversationGiven.EMPTY, Coaching.NONE);
        List<String> order = OptionOrder.of(List.of("ask", "push"), TASK.id(), 1 + 31L * "hello".hashCode());
        ui.press(KeyCode.TAB);
        assertThat(ui.focusedId()).isEqualTo("move-" + order.get(0));
        ui.press(KeyCode.DOWN);
        assertThat(ui.focusedId()).isEqualTo("move-" + order.get(1));
        ui.press(KeyCode.SHIFT, KeyCode.TAB);
        assertThat(ui.focusedId()).isEqualTo("newest");
        ui.press(KeyCode.TAB);
        assertThat(ui.focusedId()).isEqualTo("move-" + order.get(1));
        ui.press(KeyCode.ENTER);
        assertThat(response().steps()).containsExactly(new MoveMade(order.get(1)));
    }

    @Test
    void tellsAScreenReaderWhatCanBeSaid(UiDriver ui) {
        open(ui, ConversationGiven.EMPTY, Coaching.NONE);
        assertThat(ui.<String>call(() -> ui.node("move-ask").getAccessibleText()))
                .matches("[12] of 2 to say: What happens on the ramp before you leave\\?");
    }

    @Test
    void scrollsTheNewestWordsIntoView(UiDriver ui) {
        open(ui, ASKED, Coaching.NONE);
        ui.click("draft");
        ui.type("How often?");
        ui.onFx(() -> ui.node("scroll", ScrollPane.class).setVvalue(0));
        ui.onFx(() -> ui.node("say", Button.class).fire());
        assertThat(ui.<Double>call(() -> ui.node("scroll", ScrollPane.class).getVvalue()))
                .isGreaterThan(0.3);
    }

    @Test
    void comesBackWithEverythingSaidAndTheDraft(UiDriver ui) {
        open(ui, new ConversationGiven(ASKED.steps(), "How of", OptionalInt.empty()), Coaching.NONE);
        assertThat(ui.showsText("What happens on the ramp before you leave?")).isTrue();
        assertThat(ui.text("draft")).isEqualTo("How of");
        assertThat(ui.text("count")).isEqualTo("Words: 2. Asked for: 5 to 60.");
        assertThat(changes).isZero();
    }

    @Test
    void takesNothingBackInASealedSitting(UiDriver ui) {
        open(ui, HELD, Coaching.NONE);
        assertThat(ui.shows("again")).isFalse();
        assertThat(ui.showsText("The conversation begins anew.")).isFalse();
    }

    @Test
    void startsAgainInPracticeAndPutsItBack(UiDriver ui) {
        open(ui, HELD, PRACTICE);
        ui.onFx(() -> ui.node("again", Button.class).fire());
        assertThat(response()).isEqualTo(ConversationGiven.EMPTY);
        assertThat(ui.shows("again")).isFalse();
        ui.clickText("Put it back");
        assertThat(response()).isEqualTo(HELD);
        assertThat(ui.shows("undo")).isFalse();
    }

    @Test
    void showsNothingOfTheKey(UiDriver ui) {
        open(ui, HELD, PRACTICE);
        assertThat(ui.showsText("He was asked first, so he offers what he knows."))
                .isFalse();
        assertThat(ui.showsText("Lorries on the ramp hold up the boats.")).isFalse();
    }

    @Test
    void canBeReadAndNoLongerChangedOnceClosed(UiDriver ui) {
        open(ui, ConversationGiven.EMPTY, PRACTICE);
        ui.onFx(() -> editor.setReadOnly(true));
        ui.press(KeyCode.DIGIT1);
        assertThat(response()).isEqualTo(ConversationGiven.EMPTY);

        open(ui, new ConversationGiven(ASKED.steps(), "How of", OptionalInt.empty()), PRACTICE);
        ui.onFx(() -> editor.setReadOnly(true));
        ui.onFx(() -> ui.node("draft").requestFocus());
        ui.type("ten");
        ui.press(KeyCode.SHORTCUT, KeyCode.ENTER);
        assertThat(response().steps()).isEqualTo(ASKED.steps());
        assertThat(response().draft()).isEqualTo("How of");
        assertThat(ui.shows("again")).isFalse();
    }
}
