package org.okrreadiness.ui.records.person;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.ui.records.Parts;

final class EraseController {

    private final EraseViewModel model;
    private final Messages messages;

    @FXML
    private VBox what;

    @FXML
    private Label stays;

    @FXML
    private Label ask;

    @FXML
    private TextField typed;

    @FXML
    private TextField why;

    @FXML
    private Label problem;

    @FXML
    private Button cancel;

    @FXML
    private Button go;

    EraseController(EraseViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        model.what().forEach(line -> what.getChildren().add(Parts.label(messages.get("erase.line", line), "reading")));
        stays.setText(model.stays());
        ask.setText(messages.get("erase.ask", model.name()));
        typed.setAccessibleText(ask.getText());
        typed.textProperty().bindBidirectional(model.typedProperty());
        why.textProperty().bindBidirectional(model.whyProperty());
        Parts.tells(problem, model.problemProperty());
        go.disableProperty().bind(model.readyProperty().not());
        cancel.setOnAction(event -> go.getScene().getWindow().hide());
        go.setOnAction(event -> {
            go.getScene().getWindow().hide();
            model.erase();
        });
    }
}
