package org.okrreadiness.ui.trainer;

import java.io.File;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.okrreadiness.ui.editor.GrowingText;

final class RosterController {

    private final CohortViewModel cohort;
    private final RosterViewModel model;

    @FXML
    private Button file;

    @FXML
    private GrowingText text;

    @FXML
    private Label summary;

    @FXML
    private VBox problems;

    @FXML
    private ListView<String> preview;

    @FXML
    private Button cancel;

    @FXML
    private Button take;

    RosterController(CohortViewModel cohort, RosterViewModel model) {
        this.cohort = cohort;
        this.model = model;
    }

    @FXML
    private void initialize() {
        text.textProperty().bindBidirectional(model.textProperty());
        summary.textProperty().bind(model.summaryProperty());
        preview.setItems(model.lines());
        preview.visibleProperty().bind(javafx.beans.binding.Bindings.isNotEmpty(model.lines()));
        preview.managedProperty().bind(preview.visibleProperty());
        model.problems().addListener((ListChangeListener<String>) change -> showProblems());
        take.disableProperty().bind(model.usableProperty().not());
        file.setOnAction(event -> choose());
        cancel.setOnAction(event -> close());
        take.setOnAction(event -> {
            model.take();
            close();
        });
    }

    private void showProblems() {
        problems.getChildren()
                .setAll(model.problems().stream().map(RosterController::problem).toList());
    }

    private static Label problem(String said) {
        Label label = new Label(said);
        label.setWrapText(true);
        label.getStyleClass().addAll("reading", "door-problem");
        return label;
    }

    private void choose() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(cohort.messages().get("roster.file"));
        File chosen = chooser.showOpenDialog(file.getScene().getWindow());
        if (chosen != null) {
            model.open(chosen.toPath());
        }
    }

    private void close() {
        take.getScene().getWindow().hide();
    }
}
