package org.okrreadiness.ui.editor.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.okrreadiness.domain.task.ResponseOption;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.ui.editor.part.OptionControl;

/** Five steps side by side: a click, the keys 1 to 5, plus and minus, or the arrows left and right. */
final class RatingScale extends OptionControl {

    private final Messages messages;
    private final Scale scale;
    private final String option;
    private final ObjectProperty<OptionalInt> chosen;
    private final List<RadioButton> steps = new ArrayList<>();
    private final Label word = new Label();

    /** @param option its text is there so that a screen reader says what is being rated */
    RatingScale(Messages messages, Scale scale, ResponseOption option, ObjectProperty<OptionalInt> chosen) {
        this.messages = messages;
        this.scale = scale;
        this.option = option.text();
        this.chosen = chosen;
        setId("rating-" + option.id());
        ToggleGroup group = new ToggleGroup();
        scale.steps().forEach(step -> steps.add(button(step, group)));
        HBox row = new HBox();
        row.getChildren().addAll(steps);
        row.getStyleClass().add("rating-steps");
        word.getStyleClass().add("rating-word");
        word.setWrapText(true);
        getStyleClass().add("rating-scale");
        getChildren().addAll(row, word);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        chosen.addListener(changed -> show());
        show();
    }

    private RadioButton button(int step, ToggleGroup group) {
        RadioButton button = new RadioButton(scale.sign(step));
        // Looks like a row of buttons and speaks like what it is: one choice out of five.
        button.getStyleClass().setAll("toggle-button", "rating-step");
        button.setToggleGroup(group);
        button.setAccessibleText(
                messages.get(scale.spokenKey(), scale.sign(step), messages.get(scale.wordKey(step)), option));
        button.setOnAction(pressed -> chosen.set(OptionalInt.of(step)));
        return button;
    }

    private void show() {
        OptionalInt now = chosen.get();
        RadioButton stop = stop();
        steps.forEach(button -> {
            button.setSelected(button == stop && now.isPresent());
            button.setFocusTraversable(button == stop);
        });
        word.setText(messages.get(now.isPresent() ? scale.wordKey(now.getAsInt()) : scale.noneKey()));
    }

    private void pressed(KeyEvent key) {
        if (key.isShortcutDown() || key.isAltDown()) {
            return;
        }
        asked(key).ifPresent(step -> {
            key.consume();
            chosen.set(OptionalInt.of(step));
            stop().requestFocus();
        });
    }

    private OptionalInt asked(KeyEvent key) {
        return switch (key.getCode()) {
            case LEFT, MINUS, SUBTRACT -> OptionalInt.of(scale.from(chosen.get(), -1));
            case RIGHT, PLUS, ADD, EQUALS -> OptionalInt.of(scale.from(chosen.get(), 1));
            default -> key.getText().length() == 1 ? scale.step(key.getText().charAt(0) - '0') : OptionalInt.empty();
        };
    }

    @Override
    public RadioButton stop() {
        return steps.get(scale.place(chosen.get().orElse(scale.start())));
    }
}
