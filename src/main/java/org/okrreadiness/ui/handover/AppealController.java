package org.okrreadiness.ui.handover;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.ui.common.FxmlView;
import org.okrreadiness.wording.Words;

final class AppealController {

    private final AppealViewModel model;
    private final CardViewModel card;
    private final FileDialogs dialogs;

    @FXML
    private VBox cardPlace;

    @FXML
    private Label begun;

    @FXML
    private Button makeAppeal;

    @FXML
    private VBox outcome;

    AppealController(AppealViewModel model, CardViewModel card, FileDialogs dialogs) {
        this.model = model;
        this.card = card;
        this.dialogs = dialogs;
    }

    @FXML
    private void initialize() {
        Messages messages = model.messages();
        cardPlace.getChildren().setAll(FxmlView.load(new CardController(card, dialogs.open()), messages));
        outcome.getChildren().setAll(new OutgoingView(model.outgoing(), messages));
        makeAppeal.setOnAction(event -> dialogs.save()
                .ask(
                        makeAppeal.getScene().getWindow(),
                        "handover.appeal.save",
                        model.fileName(),
                        List.of(AppealViewModel.ending()),
                        model.folder())
                .ifPresent(model::save));
        model.countProperty().addListener((property, before, now) -> show(now.intValue()));
        show(model.countProperty().get());
    }

    private void show(int count) {
        begun.setText(
                count == 0
                        ? model.messages().get("handover.appeal.none")
                        : Words.count(model.messages(), "handover.appeal.count", count));
        makeAppeal.setDisable(count == 0);
    }
}
