package org.okrreadiness.ui.packs;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.AssessmentsByPost.Outcome;
import org.okrreadiness.service.travel.PackKind;
import org.okrreadiness.ui.common.FileDrop;
import org.okrreadiness.ui.common.Icon;
import org.okrreadiness.ui.common.OpenDialog;

final class TakePacksController {

    private final TakePacksViewModel model;
    private final OpenDialog dialog;

    @FXML
    private VBox root;

    @FXML
    private Button choosePack;

    @FXML
    private Label said;

    @FXML
    private VBox files;

    TakePacksController(TakePacksViewModel model, OpenDialog dialog) {
        this.model = model;
        this.dialog = dialog;
    }

    @FXML
    private void initialize() {
        String ending = PackKind.ASSESSMENT.ending();
        FileDrop.install(root, ending, model::take);
        choosePack.setOnAction(
                event -> dialog.ask(root.getScene().getWindow(), messages().get("packs.take"), ending.substring(1))
                        .ifPresent(file -> model.take(List.of(file))));
        model.shownProperty().addListener((property, before, now) -> show(now));
        show(model.shownProperty().get());
    }

    private void show(TakePacksViewModel.Shown now) {
        choosePack.setDisable(now.working());
        said.setText(now.working() ? messages().get("handover.working") : now.problem());
        said.setGraphic(now.problem().isBlank() ? null : Icon.PROBLEM.node());
        present(said, !said.getText().isEmpty());
        files.getChildren().setAll(now.lines().stream().map(this::line).toList());
        present(files, !now.lines().isEmpty());
    }

    private Node line(TakePacksViewModel.Line line) {
        Label file = label(line.file(), "strong");
        file.setGraphic((line.outcome() == Outcome.REFUSED ? Icon.PROBLEM : Icon.DONE).node());
        VBox lines = new VBox(file, label(line.said(), "reading"));
        if (!line.key().isBlank()) {
            lines.getChildren()
                    .addAll(label(messages().get("packs.key"), "muted", "reading"), label(line.key(), "fingerprint"));
        }
        lines.getStyleClass().add("stack-tight");
        return lines;
    }

    private static Label label(String text, String... styleClasses) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().addAll(styleClasses);
        return label;
    }

    private static void present(Node node, boolean is) {
        node.setVisible(is);
        node.setManaged(is);
    }

    private Messages messages() {
        return model.messages();
    }
}
