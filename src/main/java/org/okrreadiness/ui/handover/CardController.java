package org.okrreadiness.ui.handover;

import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.okrreadiness.service.travel.KeyCard;
import org.okrreadiness.ui.common.FileDrop;
import org.okrreadiness.ui.common.Icon;
import org.okrreadiness.ui.common.OpenDialog;

final class CardController {

    private final CardViewModel model;
    private final OpenDialog dialog;

    @FXML
    private VBox root;

    @FXML
    private Label whose;

    @FXML
    private Label fingerprint;

    @FXML
    private Label compare;

    @FXML
    private Label cardProblem;

    @FXML
    private Button chooseCard;

    @FXML
    private Button forgetCard;

    CardController(CardViewModel model, OpenDialog dialog) {
        this.model = model;
        this.dialog = dialog;
    }

    @FXML
    private void initialize() {
        FileDrop.install(root, KeyCard.ENDING, files -> model.choose(files.get(0)));
        chooseCard.setOnAction(event -> dialog.ask(
                        root.getScene().getWindow(),
                        model.messages().get("handover.card.choose"),
                        KeyCard.ENDING.substring(1))
                .ifPresent(model::choose));
        forgetCard.setOnAction(event -> model.forget());
        cardProblem.textProperty().bind(model.problemProperty());
        cardProblem.setGraphic(Icon.PROBLEM.node());
        cardProblem.visibleProperty().bind(model.problemProperty().isNotEmpty());
        cardProblem.managedProperty().bind(cardProblem.visibleProperty());
        model.cardProperty().addListener((property, before, now) -> show(now));
        show(model.cardProperty().get());
    }

    private void show(Optional<KeyCard> card) {
        whose.setText(card.map(each -> model.messages().get("handover.card.whose", each.name()))
                .orElseGet(() -> model.messages().get("handover.card.none")));
        fingerprint.setText(card.map(each -> each.keys().fingerprint()).orElse(""));
        present(fingerprint, card.isPresent());
        present(compare, card.isPresent());
        present(forgetCard, card.isPresent());
        chooseCard.setText(
                model.messages().get(card.isPresent() ? "handover.card.choose.other" : "handover.card.choose"));
    }

    private static void present(Node node, boolean is) {
        node.setVisible(is);
        node.setManaged(is);
    }
}
