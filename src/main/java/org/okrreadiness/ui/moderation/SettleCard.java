package org.okrreadiness.ui.moderation;

import java.util.function.BiConsumer;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.okrreadiness.domain.rubric.Level;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.ui.common.LevelChip;
import org.okrreadiness.ui.common.WrappingRow;
import org.okrreadiness.ui.editor.GrowingText;

/** One place that waits: what markers hold there, the levels, a reason, the decision. */
final class SettleCard extends VBox {

    private static final KeyCombination DECIDE = new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);

    private final LevelChoice choice;
    private final GrowingText reason = new GrowingText();
    private final Button decide;

    SettleCard(OpenAnswer.Settle settle, Messages messages, BiConsumer<Level, String> decided) {
        getStyleClass().addAll("card", "settle");
        getChildren().add(Labels.of(settle.title(), "item-title"));
        settle.appeals()
                .forEach(appeal ->
                        getChildren().add(Labels.of(messages.get("moderation.appeal", appeal.words()), "reading")));
        settle.held().forEach(held -> getChildren().add(held(held, messages)));
        choice = new LevelChoice(settle.title(), settle.descriptors(), messages);
        settle.stands().filter(level -> !settle.appeals().isEmpty()).ifPresent(choice::show);
        reason.setPromptText(messages.get("moderation.reason"));
        reason.setAccessibleText(messages.get("moderation.reason.spoken", settle.title()));
        decide = new Button(messages.get("moderation.decide"));
        decide.setAccessibleText(messages.get("moderation.decide.spoken", settle.title()));
        decide.setDisable(true);
        choice.levelProperty().addListener(changed -> allow());
        reason.textProperty().addListener(changed -> allow());
        decide.setOnAction(event -> decided.accept(choice.levelProperty().get().orElseThrow(), reason.getText()));
        addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (DECIDE.match(key) && !decide.isDisabled()) {
                decide.fire();
                key.consume();
            }
        });
        getChildren().addAll(choice, reason, decide);
    }

    private static VBox held(OpenAnswer.Held held, Messages messages) {
        VBox one = new VBox(new WrappingRow(
                LevelChip.of(held.level(), messages),
                Labels.of(held.who(), "strong"),
                Labels.of(held.when(), "caption")));
        one.getStyleClass().add("stack-tight");
        if (!held.remark().isEmpty()) {
            one.getChildren().add(Labels.of(held.remark(), "reading"));
        }
        if (!held.note().isEmpty()) {
            one.getChildren().add(Labels.of(messages.get("moderation.note", held.note()), "reading", "muted"));
        }
        return one;
    }

    void takeKeyboard() {
        choice.takeKeyboard();
    }

    private void allow() {
        decide.setDisable(
                choice.levelProperty().get().isEmpty() || reason.getText().isBlank());
    }
}
