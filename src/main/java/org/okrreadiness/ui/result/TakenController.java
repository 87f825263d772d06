package org.okrreadiness.ui.result;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.ui.common.Icon;
import org.okrreadiness.ui.result.Taken.Step;
import org.okrreadiness.wording.Words;

/** The line above the buttons that says what becomes of a file; not there while there is nothing to say. */
final class TakenController {

    private final TakeAwayViewModel model;
    private final Messages messages;

    @FXML
    private HBox root;

    @FXML
    private Label said;

    @FXML
    private ProgressBar bar;

    @FXML
    private Button stop;

    @FXML
    private Hyperlink openFolder;

    TakenController(TakeAwayViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        stop.setOnAction(event -> model.stop());
        openFolder.setOnAction(event -> {
            openFolder.setVisited(false);
            model.openFolder();
        });
        model.takenProperty().addListener((o, before, now) -> show(now));
        show(model.takenProperty().get());
    }

    private void show(Taken now) {
        present(root, now.step() != Step.WORKING && now.said().isPresent());
        said.setText(now.said().map(phrase -> Words.of(messages, phrase)).orElse(""));
        said.setGraphic(icon(now.step()));
        bar.setProgress(now.progress());
        present(bar, now.step() == Step.SLOW);
        present(stop, now.step() == Step.SLOW);
        present(openFolder, now.folder().isPresent());
    }

    private static Node icon(Step step) {
        return switch (step) {
            case DONE -> Icon.DONE.node();
            case FAILED -> Icon.PROBLEM.node();
            default -> null;
        };
    }

    private static void present(Node node, boolean is) {
        node.setVisible(is);
        node.setManaged(is);
    }
}
