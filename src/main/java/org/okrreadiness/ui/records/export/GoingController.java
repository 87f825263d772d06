package org.okrreadiness.ui.records.export;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.ui.common.Icon;
import org.okrreadiness.ui.common.WrappingRow;
import org.okrreadiness.ui.records.Parts;

/** Binds {@code Going.fxml}: how far the writing is and what became of it; not there while there is nothing to say. */
final class GoingController {

    private final ExportViewModel model;
    private final Messages messages;

    @FXML
    private WrappingRow root;

    @FXML
    private Label said;

    @FXML
    private ProgressBar bar;

    @FXML
    private Button stop;

    @FXML
    private Button openFolder;

    GoingController(ExportViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        bar.setAccessibleText(messages.get("giving.progress.bar"));
        stop.setOnAction(event -> model.stop());
        openFolder.setOnAction(event -> model.openFolder());
        model.goingProperty().addListener((property, before, now) -> show(now));
        show(model.goingProperty().get());
    }

    private void show(Going now) {
        Parts.present(root, !now.said().isBlank());
        said.setText(now.said());
        said.setGraphic(icon(now.state()));
        bar.setProgress(now.progress());
        boolean isSlow = now.state() == Going.State.SLOW;
        Parts.present(bar, isSlow);
        Parts.present(stop, isSlow);
        boolean appears = now.folder().isPresent() && !openFolder.isVisible();
        Parts.present(openFolder, now.folder().isPresent());
        if (appears && root.getScene() != null) {
            openFolder.requestFocus();
        }
    }

    private static Node icon(Going.State state) {
        return switch (state) {
            case DONE -> Icon.DONE.node();
            case FAILED -> Icon.PROBLEM.node();
            default -> null;
        };
    }
}
