package org.okrreadiness.ui.standard;

import java.util.ArrayList;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Everybody who can be rated. */
final class RatingsController implements StudyPage {

    private final RatingsViewModel model;
    private final List<RatingRow> rows = new ArrayList<>();
    private Node main;

    @FXML
    private Label state;

    @FXML
    private Label none;

    @FXML
    private VBox people;

    RatingsController(RatingsViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        for (int i = 0; i < model.sittings().size(); i++) {
            int next = i + 1;
            rows.add(new RatingRow(model, model.sittings().get(i), () -> reach(next)));
        }
        people.getChildren().setAll(rows);
        boolean any = !rows.isEmpty();
        none.setVisible(!any);
        none.setManaged(!any);
        state.setVisible(any);
        state.setManaged(any);
        refresh();
        model.whenChanged(this::refresh);
    }

    private void reach(int row) {
        if (row < rows.size()) {
            rows.get(row).reach();
        } else {
            main.requestFocus();
        }
    }

    private void refresh() {
        state.setText(model.state());
    }

    @Override
    public void undone(Object entry) {
        rows.forEach(RatingRow::show);
        rows.stream()
                .filter(row -> row.sitting().attempt().equals(entry))
                .findFirst()
                .ifPresent(RatingRow::reach);
    }

    @Override
    public void useMainButton(Button button, Runnable forward) {
        main = button;
        button.setText(model.messages().get("standard.to-cut"));
        button.setOnAction(event -> forward.run());
        button.setDisable(false);
    }

    @Override
    public Node firstFocus() {
        return rows.isEmpty() ? main : rows.get(0).first();
    }
}
