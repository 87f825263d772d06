package org.okrreadiness.ui.handover;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.ui.common.FxmlView;

final class SendController {

    private final SendViewModel model;
    private final CardViewModel card;
    private final FileDialogs dialogs;
    private final Messages messages;

    @FXML
    private Label participant;

    @FXML
    private TextField email;

    @FXML
    private TextField number;

    @FXML
    private VBox cardPlace;

    @FXML
    private Button makeFile;

    @FXML
    private VBox outcome;

    SendController(SendViewModel model, CardViewModel card, FileDialogs dialogs, Messages messages) {
        this.model = model;
        this.card = card;
        this.dialogs = dialogs;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        participant.setText(messages.get("handover.name", model.participant()));
        email.textProperty().bindBidirectional(model.emailProperty());
        number.textProperty().bindBidirectional(model.numberProperty());
        cardPlace.getChildren().setAll(FxmlView.load(new CardController(card, dialogs.open()), messages));
        outcome.getChildren().setAll(new OutgoingView(model.outgoing(), messages));
        makeFile.setOnAction(event -> dialogs.save()
                .ask(
                        makeFile.getScene().getWindow(),
                        "handover.save",
                        model.fileName(),
                        List.of(SendViewModel.ending()),
                        model.folder())
                .ifPresent(model::save));
        model.outgoing()
                .stateProperty()
                .addListener((property, before, now) -> makeFile.setDisable(now.step() == Outgoing.Step.WORKING));
    }
}
