package org.okrreadiness.ui.standard;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.standard.Round;
import org.okrreadiness.wording.Words;

/** One round of a panel: a row for each task, a column for each judge. */
final class WorksheetController implements StudyPage {

    private final WorksheetViewModel model;
    private final Messages messages;

    @FXML
    private Label explain;

    @FXML
    private Button addJudge;

    @FXML
    private Label hint;

    @FXML
    private VBox none;

    @FXML
    private StackPane place;

    private EstimateTable table;

    WorksheetController(WorksheetViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        explain.setText(Words.of(messages, "standard.round.explain", model.round()));
        addJudge.setOnAction(event -> add());
        build();
    }

    private void add() {
        model.addJudge();
        build();
        table.focusName(model.judges().size() - 1);
    }

    private void build() {
        boolean any = !model.judges().isEmpty();
        none.setVisible(!any);
        none.setManaged(!any);
        table = new EstimateTable(model, messages, this::removed);
        place.getChildren().setAll(table.node());
        // What lies in a scroll pane can have the keyboard only once the pane has its skin.
        place.applyCss();
        place.layout();
        place.setVisible(any);
        hint.setVisible(any);
    }

    private void removed() {
        build();
        addJudge.requestFocus();
    }

    @Override
    public void undone(Object entry) {
        build();
        table.focus(entry);
    }

    @Override
    public void useMainButton(Button main, Runnable forward) {
        main.setText(messages.get(model.round() == Round.FIRST ? "standard.to-second" : "standard.to-cut"));
        main.setOnAction(event -> forward.run());
        main.setDisable(false);
    }

    @Override
    public Node firstFocus() {
        return model.judges().isEmpty() ? addJudge : table.first();
    }
}
