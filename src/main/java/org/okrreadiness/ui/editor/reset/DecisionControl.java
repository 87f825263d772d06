package org.okrreadiness.ui.editor.reset;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.okrreadiness.domain.task.Decision;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.wording.Words;

/** Keep, Change and Drop side by side: a click, or the arrows left and right. */
final class DecisionControl extends VBox {

    private static final Decision[] ALL = Decision.values();

    private final KeyResultVerdict verdict;
    private final Map<Decision, RadioButton> buttons = new EnumMap<>(Decision.class);

    DecisionControl(Messages messages, KeyResultVerdict verdict) {
        this.verdict = verdict;
        Label name = new Label(messages.get("editor.reset.decision"));
        name.getStyleClass().add("small-label");
        ToggleGroup group = new ToggleGroup();
        HBox row = new HBox();
        row.getStyleClass().add("decisions");
        for (Decision decision : ALL) {
            RadioButton button = button(messages, decision, group);
            buttons.put(decision, button);
            row.getChildren().add(button);
        }
        name.setLabelFor(row);
        getStyleClass().add("decision");
        getChildren().setAll(name, row);
        row.addEventFilter(KeyEvent.KEY_PRESSED, this::leftOrRight);
        verdict.decisionProperty().addListener(changed -> show());
        show();
    }

    private RadioButton button(Messages messages, Decision decision, ToggleGroup group) {
        RadioButton button = new RadioButton(Words.of(messages, "decision", decision));
        // Looks like a row of buttons and speaks like what it is: one choice out of three.
        button.getStyleClass().setAll("toggle-button", "decision-button");
        button.setId(Words.kebab(decision) + "-" + verdict.id());
        button.setToggleGroup(group);
        button.setAccessibleText(
                messages.get("editor.reset.decision.spoken", Words.of(messages, "decision", decision), verdict.text()));
        button.setOnAction(pressed -> choose(decision));
        return button;
    }

    private void show() {
        Optional<Decision> made = verdict.decisionProperty().get();
        Decision stop = made.orElse(ALL[0]);
        buttons.forEach((decision, button) -> {
            button.setSelected(made.equals(Optional.of(decision)));
            button.setFocusTraversable(decision == stop);
        });
    }

    /** Decides, and brings the keyboard here. */
    void choose(Decision decision) {
        verdict.decisionProperty().set(Optional.of(decision));
        buttons.get(decision).requestFocus();
    }

    private void leftOrRight(KeyEvent key) {
        int by = key.getCode() == KeyCode.LEFT ? -1 : key.getCode() == KeyCode.RIGHT ? 1 : 0;
        if (by == 0 || key.isAltDown() || key.isShortcutDown()) {
            return;
        }
        key.consume();
        int place = verdict.decisionProperty().get().map(Enum::ordinal).orElse(-1) + by;
        choose(ALL[Math.max(0, Math.min(ALL.length - 1, place))]);
    }

    void setReadOnly(boolean readOnly) {
        buttons.values().forEach(button -> button.setDisable(readOnly));
    }
}
