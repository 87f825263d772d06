package org.okrreadiness.ui.library;

import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;

final class PractiseController {

    private final PractiseViewModel model;
    private final Runnable begin;

    @FXML
    private Label heading;

    @FXML
    private Label meaning;

    @FXML
    private TextField name;

    @FXML
    private Label nameProblem;

    @FXML
    private Button cancel;

    @FXML
    private Button start;

    /** @param begin called after the window of this form has closed */
    PractiseController(PractiseViewModel model, Runnable begin) {
        this.model = model;
        this.begin = begin;
    }

    @FXML
    private void initialize() {
        heading.setText(model.heading());
        meaning.setText(model.meaning());
        name.textProperty().bindBidirectional(model.nameProperty());
        nameProblem.textProperty().bind(Bindings.createStringBinding(model::nameProblem, model.nameProperty()));
        start.disableProperty().bind(model.readyBinding().not());
        cancel.setOnAction(event -> close());
        start.setOnAction(event -> {
            close();
            begin.run();
        });
    }

    private void close() {
        start.getScene().getWindow().hide();
    }
}
