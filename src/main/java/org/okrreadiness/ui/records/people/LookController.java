package org.okrreadiness.ui.records.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.records.people.PersonField;
import org.okrreadiness.ui.common.EvenColumns;
import org.okrreadiness.ui.records.Parts;
import org.okrreadiness.ui.records.entry.GroundFieldsController;
import org.okrreadiness.wording.Words;

/** Binds {@code Look.fxml}: which column says what, what would become of every row, and the ground on which people are entered. */
final class LookController {

    private final PeopleViewModel model;
    private final Messages messages;

    @FXML
    private Label file;

    @FXML
    private Label read;

    @FXML
    private EvenColumns mapping;

    @FXML
    private CheckBox onlyProblems;

    @FXML
    private ListView<RowLine> rows;

    @FXML
    private CheckBox leaveOut;

    @FXML
    private VBox ground;

    @FXML
    private TextField why;

    LookController(PeopleViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        file.textProperty().bind(model.fileProperty());
        read.textProperty().bind(model.readProperty());
        for (PersonField field : PersonField.values()) {
            mapping.getChildren().add(column(field));
        }
        rows.setItems(model.lines());
        rows.setCellFactory(list -> new RowCell());
        Parts.present(rows, Bindings.isNotEmpty(model.lines()));
        onlyProblems.selectedProperty().bindBidirectional(model.onlyProblemsProperty());
        Parts.present(onlyProblems, model.refusesProperty());
        leaveOut.selectedProperty().bindBidirectional(model.leaveOutProperty());
        Parts.present(leaveOut, model.refusesProperty());
        ground.getChildren().setAll(GroundFieldsController.view(model.ground(), messages));
        why.textProperty().bindBidirectional(model.whyProperty());
    }

    private Node column(PersonField field) {
        ComboBox<Optional<Integer>> box = new ComboBox<>();
        box.setId("column-" + Words.kebab(field));
        box.setMaxWidth(Double.MAX_VALUE);
        box.getStyleClass().add("word-choice");
        Parts.named(
                box,
                item -> item.filter(column -> column < model.columns().header().size())
                        .map(this::head)
                        .orElseGet(() -> messages.get("people.column.none")));
        ListChangeListener<String> filling = change -> fill(box, field);
        model.columns().header().addListener(filling);
        fill(box, field);
        box.valueProperty().bindBidirectional(model.columns().columnProperty(field));
        Label words = Parts.label(Words.of(messages, "people.field", field));
        words.setLabelFor(box);
        box.setAccessibleText(words.getText());
        VBox part = new VBox(words, box);
        part.getStyleClass().add("stack-tight");
        return part;
    }

    private String head(int column) {
        String words = model.columns().header().get(column);
        return words.isBlank() ? messages.get("people.column.nameless", column + 1) : words;
    }

    private void fill(ComboBox<Optional<Integer>> box, PersonField field) {
        List<Optional<Integer>> choices = new ArrayList<>(List.of(Optional.empty()));
        for (int column = 0; column < model.columns().header().size(); column++) {
            choices.add(Optional.of(column));
        }
        box.getItems().setAll(choices);
        box.setValue(model.columns().columnProperty(field).get());
    }
}
