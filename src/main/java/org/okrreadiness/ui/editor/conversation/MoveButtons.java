package org.okrreadiness.ui.editor.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.okrreadiness.domain.task.ResponseOption;
import org.okrreadiness.i18n.Messages;

/** What can be said, one wide button below the other: a click, the keys 1 to 5, or the arrows up and down and Enter. One stop for Tab. */
final class MoveButtons {

    private final VBox box;
    private final Messages messages;
    private final Consumer<String> make;
    private final List<Button> buttons = new ArrayList<>();
    private Optional<KeyCode> held = Optional.empty();

    /** @param make is told the id of the move that is made */
    MoveButtons(VBox box, Messages messages, Consumer<String> make) {
        this.box = box;
        this.messages = messages;
        this.make = make;
        box.addEventFilter(KeyEvent.KEY_PRESSED, this::upOrDown);
    }

    void show(List<ResponseOption> moves) {
        buttons.clear();
        for (int index = 0; index < moves.size(); index++) {
            buttons.add(button(moves.get(index), index + 1, moves.size()));
        }
        box.getChildren().setAll(buttons);
        box.setVisible(!moves.isEmpty());
        box.setManaged(!moves.isEmpty());
        stopAt(0);
    }

    private Button button(ResponseOption move, int number, int of) {
        Label key = new Label(String.valueOf(number));
        key.getStyleClass().add("move-key");
        Button button = new Button(move.text(), key);
        button.setId("move-" + move.id());
        button.setMnemonicParsing(false);
        button.setWrapText(true);
        button.setMaxWidth(Double.MAX_VALUE);
        button.getStyleClass().add("move");
        button.setAccessibleText(messages.get("editor.conversation.move.spoken", number, of, move.text()));
        button.setOnAction(pressed -> make.accept(move.id()));
        return button;
    }

    /** The others are reached from there with the arrows. */
    private void stopAt(int stop) {
        for (int index = 0; index < buttons.size(); index++) {
            buttons.get(index).setFocusTraversable(index == stop);
        }
    }

    private void upOrDown(KeyEvent key) {
        int step = key.getCode() == KeyCode.DOWN ? 1 : key.getCode() == KeyCode.UP ? -1 : 0;
        int focused = focused();
        if (key.isAltDown() || key.isShortcutDown() || focused < 0) {
            return;
        }
        if (step != 0) {
            key.consume();
            int next = Math.max(0, Math.min(buttons.size() - 1, focused + step));
            stopAt(next);
            buttons.get(next).requestFocus();
        } else if (key.getCode() == KeyCode.ENTER) {
            key.consume();
            once(key, buttons.get(focused));
        }
    }

    private int focused() {
        for (int index = 0; index < buttons.size(); index++) {
            if (buttons.get(index).isFocused()) {
                return index;
            }
        }
        return -1;
    }

    /** To be told of every key pressed in the editor: the numbers work wherever the keyboard is. */
    void pressed(KeyEvent key) {
        String typed = key.getText();
        int number = typed.length() == 1 ? typed.charAt(0) - '0' : 0;
        boolean isMove = number >= 1 && number <= buttons.size() && !box.isDisabled();
        if (isMove && !key.isShortcutDown() && !key.isAltDown()) {
            key.consume();
            once(key, buttons.get(number - 1));
        }
    }

    /** A key held down says one thing and not everything that follows. */
    private void once(KeyEvent key, Button button) {
        if (!held.equals(Optional.of(key.getCode()))) {
            held = Optional.of(key.getCode());
            button.fire();
        }
    }

    /** To be told of every key let go in the editor. */
    void released() {
        held = Optional.empty();
    }
}
