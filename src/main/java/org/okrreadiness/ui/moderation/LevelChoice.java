package org.okrreadiness.ui.moderation;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.okrreadiness.domain.rubric.Level;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.wording.Words;

/** Four levels side by side, chosen by the keys 0 to 3 or by going there, with what the chosen one means below. */
final class LevelChoice extends VBox {

    private final ObjectProperty<Optional<Level>> level = new SimpleObjectProperty<>(Optional.empty());
    private final ToggleGroup group = new ToggleGroup();
    private final Label meaning = Labels.of("", "reading", "muted");
    private final List<String> descriptors;

    /** @param place what the level is for; a screen reader says it */
    LevelChoice(String place, List<String> descriptors, Messages messages) {
        this.descriptors = descriptors;
        getStyleClass().add("stack-tight");
        FlowPane buttons = new FlowPane();
        buttons.getStyleClass().add("level-choice");
        for (Level one : Level.values()) {
            buttons.getChildren().add(button(one, place, messages));
        }
        Labels.present(meaning, false);
        getChildren().addAll(buttons, meaning);
        addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        group.selectedToggleProperty().addListener((property, before, now) -> chosen());
    }

    private ToggleButton button(Level of, String place, Messages messages) {
        ToggleButton button =
                new ToggleButton(messages.get("moderation.level", of.points(), Words.of(messages, "level", of)));
        button.setAccessibleText(messages.get("moderation.level.spoken", place, button.getText()));
        button.setToggleGroup(group);
        button.setUserData(of);
        return button;
    }

    private void typed(KeyEvent key) {
        int points = "0123".indexOf(key.getCharacter());
        if (points >= 0 && key.getCharacter().length() == 1) {
            choose(Level.of(points));
            key.consume();
        }
    }

    private void chosen() {
        level.set(Optional.ofNullable(group.getSelectedToggle()).map(toggle -> (Level) toggle.getUserData()));
        meaning.setText(level.get()
                .filter(of -> !descriptors.isEmpty())
                .map(of -> descriptors.get(of.points()))
                .orElse(""));
        Labels.present(meaning, !meaning.getText().isEmpty());
    }

    void choose(Level of) {
        ToggleButton button = (ToggleButton) group.getToggles().get(of.points());
        group.selectToggle(button);
        button.requestFocus();
    }

    void takeKeyboard() {
        ((ToggleButton) group.getToggles().get(0)).requestFocus();
    }

    /** Without taking the keyboard. */
    void show(Level of) {
        group.selectToggle(group.getToggles().get(of.points()));
    }

    ObjectProperty<Optional<Level>> levelProperty() {
        return level;
    }
}
