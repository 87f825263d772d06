package org.okrreadiness.ui.trainer;

import java.io.File;
import java.util.List;
import javafx.beans.value.ObservableBooleanValue;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.wording.Words;

/** Binds {@code Intake.fxml}: files are dropped or chosen, and each has its line with what became of it. */
final class IntakeController {

    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");

    private final Intake model;
    private final Messages messages;
    private final String explainKey;

    @FXML
    private VBox drop;

    @FXML
    private Label explain;

    @FXML
    private Button choose;

    @FXML
    private Button stop;

    @FXML
    private ProgressBar progress;

    @FXML
    private Label summary;

    @FXML
    private VBox statuses;

    /** @param explainKey says which files belong here */
    IntakeController(Intake model, Messages messages, String explainKey) {
        this.model = model;
        this.messages = messages;
        this.explainKey = explainKey;
    }

    @FXML
    private void initialize() {
        explain.setText(messages.get(explainKey));
        progress.setAccessibleText(explain.getText());
        drop.setOnDragOver(this::over);
        drop.setOnDragExited(event -> drop.pseudoClassStateChanged(OVER, false));
        drop.setOnDragDropped(this::dropped);
        choose.setOnAction(event -> chooseFiles());
        choose.disableProperty().bind(model.busyProperty());
        stop.setOnAction(event -> model.stop());
        bindPresence(stop, model.busyProperty());
        bindPresence(progress, model.busyProperty());
        progress.progressProperty().bind(model.progressProperty());
        summary.textProperty().bind(model.summaryProperty());
        bindPresence(summary, model.summaryProperty().isNotEmpty());
        model.lines().addListener(this::changed);
    }

    private static void bindPresence(Node node, ObservableBooleanValue is) {
        node.visibleProperty().bind(is);
        node.managedProperty().bind(is);
    }

    /** A line is added for each file: drawing all of them anew each time would take longer with every file. */
    private void changed(ListChangeListener.Change<? extends Intake.Line> change) {
        while (change.next()) {
            if (change.wasRemoved()) {
                statuses.getChildren().clear();
            }
            change.getAddedSubList().forEach(line -> statuses.getChildren().add(status(line)));
        }
    }

    private Node status(Intake.Line line) {
        Label said = new Label(messages.get("receive.line", line.file(), line.said()));
        said.setWrapText(true);
        said.getStyleClass().addAll("reading", "outcome-" + Words.kebab(line.outcome()));
        return said;
    }

    private void over(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
            drop.pseudoClassStateChanged(OVER, true);
        }
        event.consume();
    }

    private void dropped(DragEvent event) {
        event.setDropCompleted(event.getDragboard().hasFiles());
        receive(event.getDragboard().getFiles());
        event.consume();
    }

    private void chooseFiles() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.get("receive.choose"));
        receive(chooser.showOpenMultipleDialog(drop.getScene().getWindow()));
    }

    private void receive(List<File> files) {
        if (files != null) {
            model.receive(files.stream().map(File::toPath).toList());
        }
    }
}
