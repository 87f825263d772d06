package org.okrreadiness.ui.moderation;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.ui.common.FxmlView;
import org.okrreadiness.wording.Words;

/** Binds {@code Release.fxml}: who is given back, and the files they get. */
final class ReleaseController implements ModerationPart {

    private final ReleaseViewModel model;
    private final HandOutViewModel handOut;
    private final EnteringViewModel entering;
    private final Messages messages;
    private final boolean leads;

    @FXML
    private ComboBox<ReleaseRow.Kind> kinds;

    @FXML
    private Label nothing;

    @FXML
    private ListView<ReleaseRow> rows;

    @FXML
    private Button releaseChosen;

    @FXML
    private Button releaseReady;

    @FXML
    private VBox problem;

    @FXML
    private StackPane files;

    @FXML
    private StackPane register;

    ReleaseController(
            ReleaseViewModel model,
            HandOutViewModel handOut,
            EnteringViewModel entering,
            Messages messages,
            boolean leads) {
        this.model = model;
        this.handOut = handOut;
        this.entering = entering;
        this.messages = messages;
        this.leads = leads;
    }

    @FXML
    private void initialize() {
        rows.setItems(model.rows());
        rows.setCellFactory(list -> new OpenCell<>(ReleaseRow::name, ReleaseRow::said));
        rows.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        OpenCell.beginAtTheTop(rows);
        kinds.setConverter(new KindWords());
        kinds.getItems().setAll(ReleaseRow.Kind.values());
        kinds.setValue(ReleaseRow.Kind.ALL);
        model.kindProperty().bind(kinds.valueProperty());
        var chosen = Bindings.createLongBinding(
                () -> rows.getSelectionModel().getSelectedItems().stream()
                        .filter(row -> row != null && row.candidate().isReady())
                        .count(),
                rows.getSelectionModel().getSelectedItems());
        releaseChosen
                .textProperty()
                .bind(Bindings.createStringBinding(() -> messages.get("release.chosen", chosen.get()), chosen));
        releaseChosen.disableProperty().bind(chosen.isEqualTo(0));
        releaseChosen.setOnAction(event -> model.release(chosen()));
        releaseReady
                .textProperty()
                .bind(Bindings.createStringBinding(
                        () -> messages.get("release.all", model.readyProperty().get()), model.readyProperty()));
        releaseReady.disableProperty().bind(model.readyProperty().isEqualTo(0));
        releaseReady.setOnAction(event -> model.releaseReady());
        Labels.present(releaseChosen, leads);
        Labels.present(releaseReady, leads);
        Told.in(problem, model.work(), messages);
        Parent part = FxmlView.load(new HandOutController(handOut, model, this::chosen, messages), messages);
        files.getChildren().setAll(part);
        Parent records = FxmlView.load(new EnteringController(entering, model, messages), messages);
        register.getChildren().setAll(records);
        model.rows().addListener((javafx.beans.Observable changed) -> empty());
        empty();
    }

    private List<ReleaseRow> chosen() {
        return rows.getSelectionModel().getSelectedItems().stream()
                .filter(row -> row != null)
                .toList();
    }

    private void empty() {
        Labels.present(nothing, model.rows().isEmpty());
        Labels.present(rows, !model.rows().isEmpty());
    }

    /** Names a kind. */
    private final class KindWords extends StringConverter<ReleaseRow.Kind> {
        @Override
        public String toString(ReleaseRow.Kind kind) {
            return kind == null ? "" : Words.of(messages, "release.kind", kind);
        }

        @Override
        public ReleaseRow.Kind fromString(String words) {
            throw new UnsupportedOperationException("Kinds are chosen");
        }
    }

    @Override
    public void load() {
        model.load();
    }
}
