package org.okrreadiness.ui.common;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.Seat;
import org.okrreadiness.wording.Words;

/** Every seat as a choice, with a sentence about what it opens with. */
public final class SeatRows extends VBox {

    private final List<RadioButton> choices = new ArrayList<>();

    /** @param chosen told each time another one is chosen */
    public void fill(Seat first, Messages messages, Consumer<Seat> chosen) {
        ToggleGroup group = new ToggleGroup();
        for (Seat seat : Seat.values()) {
            RadioButton choice = new RadioButton(Words.of(messages, "seat", seat));
            choice.setId("seat-" + Words.kebab(seat));
            choice.setToggleGroup(group);
            choice.setSelected(seat == first);
            choice.setOnAction(event -> chosen.accept(seat));
            choice.getStyleClass().add("strong");
            choices.add(choice);
            getChildren().add(new VBox(choice, meaning(messages.get("seat." + Words.kebab(seat) + ".meaning"))));
        }
    }

    private static Label meaning(String words) {
        Label meaning = new Label(words);
        meaning.setWrapText(true);
        meaning.getStyleClass().addAll("seat-meaning", "muted", "reading");
        return meaning;
    }

    /** The one that is chosen. */
    public RadioButton chosen() {
        return choices.stream().filter(RadioButton::isSelected).findFirst().orElseThrow();
    }
}
