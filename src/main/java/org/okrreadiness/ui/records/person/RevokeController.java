package org.okrreadiness.ui.records.person;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.ui.records.Parts;

/** Binds {@code Revoke.fxml}. */
final class RevokeController {

    private final RevokeViewModel model;
    private final Messages messages;

    @FXML
    private Label what;

    @FXML
    private TextField why;

    @FXML
    private Label problem;

    @FXML
    private Button cancel;

    @FXML
    private Button go;

    RevokeController(RevokeViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        what.setText(model.what());
        why.setAccessibleText(messages.get("revoke.why"));
        why.textProperty().bindBidirectional(model.whyProperty());
        Parts.tells(problem, model.problemProperty());
        go.disableProperty().bind(model.readyProperty().not());
        cancel.setOnAction(event -> go.getScene().getWindow().hide());
        go.setOnAction(event -> {
            go.getScene().getWindow().hide();
            model.withdraw();
        });
    }
}
