package org.okrreadiness.ui.samples;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.ui.common.Sheet;

/** Binds {@code SampleBar.fxml}: how far the samples have come, with a way to stop. */
public final class SampleBarController {

    private final SampleWork work;
    private final Messages messages;

    @FXML
    private HBox root;

    @FXML
    private Label said;

    @FXML
    private ProgressBar bar;

    @FXML
    private Button stop;

    public SampleBarController(SampleWork work, Messages messages) {
        this.work = work;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        said.textProperty().bind(work.saidProperty());
        bar.progressProperty().bind(work.progressProperty());
        for (Node part : new Node[] {bar, stop}) {
            part.visibleProperty().bind(work.addingProperty());
            part.managedProperty().bind(work.addingProperty());
        }
        root.visibleProperty().bind(work.saidProperty().isNotEmpty());
        root.managedProperty().bind(root.visibleProperty());
        stop.setOnAction(event -> work.stop());
        work.problemProperty()
                .addListener(
                        (o, before, problem) -> Sheet.problem(root.getScene().getWindow(), problem, messages));
    }
}
