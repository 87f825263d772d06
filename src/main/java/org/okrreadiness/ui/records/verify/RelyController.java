package org.okrreadiness.ui.records.verify;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.ui.records.Parts;

/** Binds {@code Rely.fxml}: relying on an issuer once their fingerprint was compared. */
final class RelyController {

    private final RelyViewModel model;
    private final Messages messages;

    @FXML
    private TextField name;

    @FXML
    private Label fingerprint;

    @FXML
    private TextField typed;

    @FXML
    private Label compared;

    @FXML
    private CheckBox inPlace;

    @FXML
    private Button cancel;

    @FXML
    private Button go;

    RelyController(RelyViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        name.textProperty().bindBidirectional(model.nameProperty());
        fingerprint.setText(model.fingerprint());
        typed.textProperty().bindBidirectional(model.typedProperty());
        Parts.tells(compared, model.comparedProperty());
        inPlace.selectedProperty().bindBidirectional(model.inPlaceProperty());
        Parts.present(inPlace, model.earlier().isPresent());
        model.earlier().ifPresent(earlier -> inPlace.setText(messages.get("checking.rely.in-place", earlier.name())));
        go.disableProperty().bind(model.readyProperty().not());
        cancel.setOnAction(event -> go.getScene().getWindow().hide());
        go.setOnAction(event -> {
            go.getScene().getWindow().hide();
            model.rely();
        });
    }
}
