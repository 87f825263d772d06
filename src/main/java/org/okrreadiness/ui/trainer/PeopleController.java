package org.okrreadiness.ui.trainer;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.okrreadiness.ui.common.FxmlView;
import org.okrreadiness.ui.common.Sheet;

/** Binds {@code People.fxml}: files are taken in, and the board shows who has come how far. */
final class PeopleController {

    private final CohortViewModel model;
    private final Intake receiving;

    @FXML
    private StackPane intake;

    @FXML
    private Button roster;

    @FXML
    private Button match;

    @FXML
    private VBox nobody;

    @FXML
    private VBox board;

    @FXML
    private StackPane heads;

    @FXML
    private ListView<CohortReading.Row> table;

    PeopleController(CohortViewModel model, Intake receiving) {
        this.model = model;
        this.receiving = receiving;
    }

    @FXML
    private void initialize() {
        intake.getChildren().setAll((Node)
                FxmlView.load(new IntakeController(receiving, model.messages(), "receive.drop"), model.messages()));
        heads.getChildren().setAll(BoardRow.heads(model.messages()));
        table.setCellFactory(list -> new BoardRow());
        roster.setOnAction(event -> sheet("roster.title", new RosterController(model, new RosterViewModel(model))));
        match.setOnAction(event -> table.getSelectionModel()
                .getSelectedItem()
                .unmatched()
                .ifPresent(submission -> sheet("match.title", new MatchController(model, submission))));
        table.getSelectionModel()
                .selectedItemProperty()
                .addListener((property, before, row) ->
                        match.setDisable(row == null || row.unmatched().isEmpty()));
        match.setDisable(true);
        model.readingProperty().addListener((property, before, now) -> show(now));
    }

    private void show(CohortReading reading) {
        table.getItems().setAll(reading.rows());
        boolean empty = reading.rows().isEmpty();
        board.setVisible(!empty);
        board.setManaged(!empty);
        nobody.setVisible(empty);
        nobody.setManaged(empty);
        boolean unmatched =
                reading.rows().stream().anyMatch(row -> row.unmatched().isPresent());
        match.setVisible(unmatched);
        match.setManaged(unmatched);
        roster.setDisable(!reading.lead());
    }

    private void sheet(String title, Object content) {
        Sheet.open(
                intake.getScene().getWindow(), model.messages().get(title), FxmlView.load(content, model.messages()));
    }
}
