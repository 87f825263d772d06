package org.okrreadiness.ui.editor.judge;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.IntegerProperty;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.okrreadiness.domain.task.Task.ResponseOption;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.ui.editor.part.OptionControl;

/** Five steps side by side: a click, the keys 1 to 5, or the arrows left and right. */
final class RatingScale extends OptionControl {

    private final Messages messages;
    private final String option;
    private final IntegerProperty rating;
    private final List<RadioButton> steps = new ArrayList<>();
    private final Label word = new Label();

    /** @param option its text is there so that a screen reader says what is being rated */
    RatingScale(Messages messages, ResponseOption option, IntegerProperty rating) {
        this.messages = messages;
        this.option = option.text();
        setId("rating-" + option.id());
        this.rating = rating;
        ToggleGroup group = new ToggleGroup();
        for (int step = JudgeViewModel.LOWEST; step <= JudgeViewModel.HIGHEST; step++) {
            steps.add(step(step, group));
        }
        HBox row = new HBox();
        row.getChildren().addAll(steps);
        row.getStyleClass().add("rating-steps");
        word.getStyleClass().add("rating-word");
        getStyleClass().add("rating-scale");
        getChildren().addAll(row, word);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        rating.addListener(changed -> show());
        show();
    }

    private RadioButton step(int value, ToggleGroup group) {
        RadioButton step = new RadioButton(String.valueOf(value));
        // Looks like a row of buttons and speaks like what it is: one choice out of five.
        step.getStyleClass().setAll("toggle-button", "rating-step");
        step.setToggleGroup(group);
        step.setAccessibleText(messages.get("editor.judge.step.spoken", value, word(value), option));
        step.setOnAction(chosen -> rating.set(value));
        return step;
    }

    private String word(int value) {
        return messages.get("editor.judge.step." + value);
    }

    private void show() {
        int value = rating.get();
        for (int i = 0; i < steps.size(); i++) {
            steps.get(i).setSelected(i + 1 == value);
            steps.get(i).setFocusTraversable(i + 1 == value || value == JudgeViewModel.UNRATED && i == 0);
        }
        word.setText(value == JudgeViewModel.UNRATED ? messages.get("editor.judge.step.none") : word(value));
    }

    private void pressed(KeyEvent key) {
        if (key.isShortcutDown() || key.isAltDown()) {
            return;
        }
        int asked = asked(key.getCode(), key.getText());
        if (asked != JudgeViewModel.UNRATED) {
            key.consume();
            rating.set(asked);
            steps.get(asked - 1).requestFocus();
        }
    }

    private int asked(KeyCode code, String typed) {
        int value = rating.get();
        if (code == KeyCode.LEFT) {
            return Math.max(JudgeViewModel.LOWEST, value - 1);
        }
        if (code == KeyCode.RIGHT) {
            return Math.min(JudgeViewModel.HIGHEST, value + 1);
        }
        return typed.length() == 1 && typed.charAt(0) >= '1' && typed.charAt(0) <= '5'
                ? typed.charAt(0) - '0'
                : JudgeViewModel.UNRATED;
    }

    @Override
    public RadioButton stop() {
        return steps.get(Math.max(0, rating.get() - 1));
    }
}
