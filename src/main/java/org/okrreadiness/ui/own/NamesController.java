package org.okrreadiness.ui.own;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.own.redact.Redaction;

/** Binds {@code Names.fxml}. */
final class NamesController {

    private final OwnViewModel model;
    private final Messages messages;

    @FXML
    private ListView<Redaction.RedactedLine> lines;

    @FXML
    private ListView<NamesViewModel.Row> proposals;

    @FXML
    private Label summary;

    @FXML
    private Button replaceAll;

    @FXML
    private Button leaveAll;

    @FXML
    private VBox money;

    @FXML
    private TextField factor;

    @FXML
    private Button scale;

    @FXML
    private Label moneyWords;

    @FXML
    private Label keys;

    NamesController(OwnViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        lines.setCellFactory(list -> new RedactedCell());
        proposals.setCellFactory(list -> new ProposalCell(model.names, messages));
        proposals.setOnKeyPressed(this::decide);
        replaceAll.setOnAction(event -> model.names.replaceAll());
        leaveAll.setOnAction(event -> model.names.leaveAll());
        scale.setOnAction(event -> scale());
        factor.setOnAction(event -> scale());
        model.names.foundProperty().addListener(changed -> show());
        model.stateProperty().addListener(changed -> show());
        show();
    }

    private void decide(KeyEvent key) {
        NamesViewModel.Row row = proposals.getSelectionModel().getSelectedItem();
        if (row == null || key.isShortcutDown() || key.isAltDown()) {
            return;
        }
        switch (key.getCode()) {
            case SPACE, ENTER -> model.names.replace(row.proposal().key(), !row.replaced());
            case LEFT -> model.names.turn(row.proposal(), -1);
            case RIGHT -> model.names.turn(row.proposal(), 1);
            default -> {
                return;
            }
        }
        key.consume();
    }

    private void scale() {
        moneyWords.setText(model.names.scale(factor.getText()).orElseGet(() -> messages.get("own.money.why")));
    }

    private void show() {
        int selected = proposals.getSelectionModel().getSelectedIndex();
        proposals.getItems().setAll(model.names.rows());
        lines.getItems().setAll(model.names.lines());
        boolean any = !proposals.getItems().isEmpty();
        if (any) {
            proposals
                    .getSelectionModel()
                    .select(Math.max(0, Math.min(selected, proposals.getItems().size() - 1)));
            proposals.getFocusModel().focus(proposals.getSelectionModel().getSelectedIndex());
        }
        summary.setText(messages.get("own.names.looking"));
        if (model.names.hasLooked()) {
            summary.setText(model.names.summary());
        }
        for (Node node : new Node[] {replaceAll, leaveAll, proposals, keys}) {
            OwnController.present(node, any);
        }
        OwnController.present(money, model.names.hasMoney());
    }

    Node firstFocus() {
        return proposals.isVisible() ? proposals : lines;
    }
}
