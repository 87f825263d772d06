package org.okrreadiness.ui.standard;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.okrreadiness.standard.GlobalRating;
import org.okrreadiness.standard.RatableSitting;
import org.okrreadiness.ui.common.WrappingRow;
import org.okrreadiness.wording.Words;

/** One person and the five steps. Keys 1 to 5 rate and go on to the next person. */
final class RatingRow extends VBox {

    private final RatingsViewModel model;
    private final RatableSitting sitting;
    private final ToggleGroup group = new ToggleGroup();
    private final Map<GlobalRating, RadioButton> buttons = new EnumMap<>(GlobalRating.class);
    private boolean showing;

    /** @param next puts the keyboard on the next person */
    RatingRow(RatingsViewModel model, RatableSitting sitting, Runnable next) {
        this.model = model;
        this.sitting = sitting;
        getStyleClass().addAll("stack", "rating-row");
        Label name = new Label(sitting.participant());
        name.setWrapText(true);
        name.getStyleClass().add("item-title");
        WrappingRow steps = new WrappingRow();
        for (GlobalRating rating : GlobalRating.values()) {
            steps.getChildren().add(button(rating));
        }
        getChildren().addAll(name, steps);
        show();
        group.selectedToggleProperty().addListener((property, before, now) -> tell());
        focusWithinProperty().addListener((property, before, now) -> {
            if (now) {
                Reach.show(this);
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, key -> pressed(key, next));
    }

    private RadioButton button(GlobalRating rating) {
        String words = Words.of(model.messages(), "standard.rating", rating);
        RadioButton button = new RadioButton(words);
        button.setAccessibleText(model.messages().get("standard.rating.spoken", words, sitting.participant()));
        button.setToggleGroup(group);
        buttons.put(rating, button);
        return button;
    }

    /** Takes up what the study says. */
    void show() {
        showing = true;
        group.selectToggle(model.rating(sitting.attempt()).map(buttons::get).orElse(null));
        showing = false;
    }

    private void tell() {
        if (!showing) {
            model.rate(
                    sitting.attempt(),
                    buttons.entrySet().stream()
                            .filter(entry -> entry.getValue().isSelected())
                            .map(Map.Entry::getKey)
                            .findFirst());
        }
    }

    private void pressed(KeyEvent key, Runnable next) {
        Optional<GlobalRating> rating = of(key);
        if (rating.isPresent()) {
            buttons.get(rating.get()).setSelected(true);
            next.run();
            key.consume();
        } else if (key.getCode() == KeyCode.DELETE || key.getCode() == KeyCode.BACK_SPACE) {
            group.selectToggle(null);
            key.consume();
        }
    }

    private static Optional<GlobalRating> of(KeyEvent key) {
        int digit = key.getText().length() == 1 ? Character.digit(key.getText().charAt(0), 10) : -1;
        boolean plain = !key.isControlDown() && !key.isAltDown() && !key.isMetaDown();
        return plain && digit >= 1 && digit <= GlobalRating.values().length
                ? Optional.of(GlobalRating.values()[digit - 1])
                : Optional.empty();
    }

    /** The step that was chosen, or the first. */
    RadioButton first() {
        return Optional.ofNullable((RadioButton) group.getSelectedToggle())
                .orElse(buttons.get(GlobalRating.CLEARLY_BELOW));
    }

    void reach() {
        first().requestFocus();
    }

    RatableSitting sitting() {
        return sitting;
    }
}
