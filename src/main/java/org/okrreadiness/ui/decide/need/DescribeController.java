package org.okrreadiness.ui.decide.need;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.okrreadiness.decide.need.Occasion;
import org.okrreadiness.decide.need.Seat;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.reading.need.NeedWords;
import org.okrreadiness.wording.Words;

/** Binds {@code Describe.fxml}: the organisation, the occasion, and who begins. */
final class DescribeController {

    private final Described first;
    private final boolean isBeginning;
    private final Messages messages;
    private final Consumer<Described> given;
    private final ToggleGroup group = new ToggleGroup();

    @FXML
    private TextField organisation;

    @FXML
    private VBox occasions;

    @FXML
    private VBox personPart;

    @FXML
    private TextField name;

    @FXML
    private ComboBox<Seat> seat;

    @FXML
    private Button cancel;

    @FXML
    private Button go;

    /** @param given called after the window of this form has closed */
    DescribeController(Described first, boolean isBeginning, Messages messages, Consumer<Described> given) {
        this.first = first;
        this.isBeginning = isBeginning;
        this.messages = messages;
        this.given = given;
    }

    @FXML
    private void initialize() {
        NeedWords words = new NeedWords(messages);
        organisation.setText(first.organisation());
        for (Occasion occasion : Occasion.values()) {
            RadioButton choice = new RadioButton(words.name("occasion", occasion));
            choice.setId("occasion-" + Words.kebab(occasion));
            choice.setUserData(occasion);
            choice.setToggleGroup(group);
            choice.setWrapText(true);
            choice.setMinHeight(Region.USE_PREF_SIZE);
            choice.setSelected(first.occasion().filter(occasion::equals).isPresent());
            occasions.getChildren().add(choice);
        }
        SetChoice.fill(seat, "seat", Seat.class, words);
        seat.setValue(first.seat());
        name.setText(first.name());
        Labels.present(personPart, isBeginning);
        go.setText(messages.get(isBeginning ? "deciding.begin.go" : "deciding.describe.go"));
        if (isBeginning) {
            go.disableProperty().bind(name.textProperty().map(String::isBlank));
        }
        cancel.setOnAction(event -> close());
        go.setOnAction(event -> {
            close();
            given.accept(new Described(
                    organisation.getText(),
                    Optional.ofNullable(group.getSelectedToggle()).map(chosen -> (Occasion) chosen.getUserData()),
                    name.getText(),
                    seat.getValue()));
        });
    }

    Node firstFocus() {
        return organisation;
    }

    private void close() {
        go.getScene().getWindow().hide();
    }
}
