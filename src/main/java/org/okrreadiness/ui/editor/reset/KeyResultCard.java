package org.okrreadiness.ui.editor.reset;

import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.okrreadiness.domain.task.Decision;
import org.okrreadiness.i18n.Messages;

/** One key result with its grade and what happens to it. Anywhere in it the keys K, C and D decide. */
final class KeyResultCard extends VBox {

    private static final Map<KeyCode, Decision> KEYS =
            Map.of(KeyCode.K, Decision.KEEP, KeyCode.C, Decision.CHANGE, KeyCode.D, Decision.DROP);

    private final GradeControl grade;
    private final DecisionControl decision;
    private boolean readOnly;

    /** @param number from 1 */
    KeyResultCard(Messages messages, KeyResultVerdict verdict, int number) {
        this.grade = new GradeControl(messages, verdict);
        this.decision = new DecisionControl(messages, verdict);
        Label name = new Label(messages.get("editor.reset.key-result", number));
        name.getStyleClass().add("small-label");
        Label text = new Label(verdict.text());
        text.getStyleClass().add("ended-text");
        text.setWrapText(true);
        FlowPane controls = new FlowPane(grade, decision);
        controls.getStyleClass().add("verdict");
        getStyleClass().add("ended-key-result");
        getChildren().setAll(name, text, controls);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent key) {
        Decision asked = KEYS.get(key.getCode());
        if (asked == null || readOnly || key.isAltDown() || key.isShortcutDown() || key.isControlDown()) {
            return;
        }
        key.consume();
        decision.choose(asked);
    }

    Node firstFocus() {
        return grade.field();
    }

    void setReadOnly(boolean readOnly) {
        this.readOnly = readOnly;
        grade.setReadOnly(readOnly);
        decision.setReadOnly(readOnly);
    }
}
