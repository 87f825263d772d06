package org.okrreadiness.ui.moderation;

import java.util.List;
import java.util.function.Supplier;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.RadioButton;
import javafx.scene.layout.VBox;
import org.okrreadiness.export.feedback.FeedbackFolder;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.ui.common.FolderDialog;

/** Binds {@code HandOut.fxml}: what kind of file each participant gets, where to, and what became of each. */
final class HandOutController {

    private final HandOutViewModel model;
    private final ReleaseViewModel releases;
    private final Supplier<List<ReleaseRow>> chosen;
    private final FolderDialog dialog;
    private final Messages messages;

    @FXML
    private RadioButton pack;

    @FXML
    private RadioButton pdf;

    @FXML
    private CheckBox onlyChosen;

    @FXML
    private CheckBox replaces;

    @FXML
    private Button write;

    @FXML
    private Label nobody;

    @FXML
    private VBox outcome;

    @FXML
    private ProgressBar progress;

    @FXML
    private Button stop;

    @FXML
    private Button open;

    @FXML
    private Label summary;

    @FXML
    private ListView<HandOutViewModel.Line> lines;

    /** @param chosen the submissions that are selected now */
    HandOutController(
            HandOutViewModel model, ReleaseViewModel releases, Supplier<List<ReleaseRow>> chosen, Messages messages) {
        this.model = model;
        this.releases = releases;
        this.chosen = chosen;
        this.dialog = model.dialog();
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        pdf.selectedProperty()
                .addListener((property, before, now) ->
                        model.formProperty().set(now ? FeedbackFolder.Form.PDF : FeedbackFolder.Form.PACK));
        pack.setSelected(true);
        replaces.selectedProperty().bindBidirectional(model.replacesProperty());
        write.disableProperty()
                .bind(model.busyProperty().or(releases.toldProperty().isEqualTo(0)));
        write.setOnAction(event -> choose());
        nobody.visibleProperty().bind(releases.toldProperty().isEqualTo(0));
        nobody.managedProperty().bind(nobody.visibleProperty());
        outcome.visibleProperty().bind(model.summaryProperty().isNotEmpty());
        outcome.managedProperty().bind(outcome.visibleProperty());
        progress.progressProperty().bind(model.progressProperty());
        progress.visibleProperty().bind(model.busyProperty());
        progress.managedProperty().bind(model.busyProperty());
        stop.visibleProperty().bind(model.busyProperty());
        stop.managedProperty().bind(model.busyProperty());
        stop.setOnAction(event -> model.stop());
        open.visibleProperty()
                .bind(model.busyProperty()
                        .not()
                        .and(javafx.beans.binding.Bindings.createBooleanBinding(
                                () -> model.folderProperty().get().isPresent(), model.folderProperty())));
        open.managedProperty().bind(open.visibleProperty());
        open.setOnAction(event -> model.openFolder());
        summary.textProperty().bind(model.summaryProperty());
        lines.setItems(model.lines());
        lines.setCellFactory(list -> new OpenCell<>(HandOutViewModel.Line::name, line -> List.of(line.said())));
    }

    private void choose() {
        dialog.ask(
                        write.getScene().getWindow(),
                        messages.get("handout.folder.title"),
                        model.folderProperty().get())
                .ifPresent(folder -> model.write(folder, asked()));
    }

    /** Of those that are chosen only the ones that were released; each of the others would be refused by name. */
    private List<ReleaseRow> asked() {
        return onlyChosen.isSelected()
                ? chosen.get().stream()
                        .filter(row -> row.candidate().canBeTold())
                        .toList()
                : releases.told();
    }
}
