package org.okrreadiness.ui.records.privacy;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.records.Retention;
import org.okrreadiness.ui.records.ConfirmController;
import org.okrreadiness.ui.records.Parts;

final class RetentionController {

    private final RetentionViewModel model;
    private final Messages messages;

    @FXML
    private TextField afterExpiry;

    @FXML
    private TextField afterWithdrawal;

    @FXML
    private Button keep;

    @FXML
    private Label wrong;

    @FXML
    private Label done;

    @FXML
    private Label reading;

    @FXML
    private Label summary;

    @FXML
    private ListView<String> lines;

    @FXML
    private Button run;

    @FXML
    private VBox problem;

    RetentionController(RetentionViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        afterExpiry.textProperty().bindBidirectional(model.afterExpiryProperty());
        afterWithdrawal.textProperty().bindBidirectional(model.afterWithdrawalProperty());
        keep.setOnAction(event -> model.keepRules());
        keep.disableProperty().bind(model.work().busyProperty());
        Parts.tells(wrong, model.problemProperty());
        Parts.tells(done, model.doneProperty());
        Parts.present(reading, model.work().waitingProperty());
        Parts.problems(problem, model.work(), messages);
        lines.setItems(model.lines());
        lines.setCellFactory(list -> new LineCell());
        model.dueProperty().addListener((property, before, now) -> show(now));
        run.setOnAction(event -> ask());
        run.disableProperty().bind(model.work().busyProperty());
        show(null);
    }

    private void show(Retention.Due due) {
        boolean any = due != null && !due.isEmpty();
        summary.setText(due == null ? "" : model.summary());
        Parts.present(summary, due != null);
        Parts.present(lines, any);
        Parts.present(run, any);
    }

    private void ask() {
        ConfirmController.ask(
                run.getScene().getWindow(),
                new ConfirmController.Question(
                        messages.get("retention.run"),
                        messages.get("retention.run.explain", model.summary()),
                        messages.get("retention.run.go")),
                messages,
                model::run);
    }

    Node firstFocus() {
        return afterExpiry;
    }

    /** A line that wraps. */
    static final class LineCell extends ListCell<String> {

        LineCell() {
            setWrapText(true);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(String line, boolean empty) {
            super.updateItem(line, empty);
            setText(empty ? null : line);
        }
    }
}
