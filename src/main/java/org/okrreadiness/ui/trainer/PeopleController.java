package org.okrreadiness.ui.trainer;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.okrreadiness.ui.common.FxmlView;
import org.okrreadiness.ui.common.Sheet;
import org.okrreadiness.wording.Words;

/** Binds {@code People.fxml}: files are dropped or chosen, and the board shows who has come how far. */
final class PeopleController {

    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");

    private final CohortViewModel model;
    private final ReceivingViewModel receiving;

    @FXML
    private VBox drop;

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

    @FXML
    private Button roster;

    @FXML
    private Button match;

    @FXML
    private VBox nobody;

    @FXML
    private TableView<CohortReading.Row> table;

    @FXML
    private TableColumn<CohortReading.Row, String> name;

    @FXML
    private TableColumn<CohortReading.Row, String> handedIn;

    @FXML
    private TableColumn<CohortReading.Row, String> marked;

    @FXML
    private TableColumn<CohortReading.Row, String> twice;

    @FXML
    private TableColumn<CohortReading.Row, String> open;

    @FXML
    private TableColumn<CohortReading.Row, String> released;

    PeopleController(CohortViewModel model, ReceivingViewModel receiving) {
        this.model = model;
        this.receiving = receiving;
    }

    @FXML
    private void initialize() {
        drop.setOnDragOver(this::over);
        drop.setOnDragExited(event -> drop.pseudoClassStateChanged(OVER, false));
        drop.setOnDragDropped(this::dropped);
        choose.setOnAction(event -> chooseFiles());
        choose.disableProperty().bind(receiving.busyProperty());
        stop.setOnAction(event -> receiving.stop());
        bindPresence(stop, receiving.busyProperty());
        bindPresence(progress, receiving.busyProperty());
        progress.progressProperty().bind(receiving.progressProperty());
        summary.textProperty().bind(receiving.summaryProperty());
        bindPresence(summary, receiving.summaryProperty().isNotEmpty());
        receiving.lines().addListener((ListChangeListener<ReceivingViewModel.Line>) change -> showStatuses());
        column(name, CohortReading.Row::name);
        column(handedIn, CohortReading.Row::handedIn);
        column(marked, CohortReading.Row::marked);
        column(twice, CohortReading.Row::twice);
        column(open, CohortReading.Row::open);
        column(released, CohortReading.Row::released);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
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

    private static void bindPresence(Node node, javafx.beans.value.ObservableBooleanValue is) {
        node.visibleProperty().bind(is);
        node.managedProperty().bind(is);
    }

    private static void column(
            TableColumn<CohortReading.Row, String> column, Function<CohortReading.Row, String> words) {
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(words.apply(row.getValue())));
    }

    private void show(CohortReading reading) {
        table.getItems().setAll(reading.rows());
        boolean empty = reading.rows().isEmpty();
        table.setVisible(!empty);
        table.setManaged(!empty);
        nobody.setVisible(empty);
        nobody.setManaged(empty);
        boolean unmatched =
                reading.rows().stream().anyMatch(row -> row.unmatched().isPresent());
        match.setVisible(unmatched);
        match.setManaged(unmatched);
        roster.setDisable(!reading.lead());
    }

    private void showStatuses() {
        statuses.getChildren()
                .setAll(receiving.lines().stream().map(this::status).toList());
    }

    private Node status(ReceivingViewModel.Line line) {
        Label said = new Label(model.messages().get("receive.line", line.file(), line.said()));
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
        chooser.setTitle(model.messages().get("receive.choose"));
        receive(chooser.showOpenMultipleDialog(drop.getScene().getWindow()));
    }

    private void receive(List<File> files) {
        if (files != null) {
            receiving.receive(files.stream().map(File::toPath).toList());
        }
    }

    void receivePaths(List<Path> files) {
        receiving.receive(files);
    }

    private void sheet(String title, Object content) {
        Sheet.open(drop.getScene().getWindow(), model.messages().get(title), FxmlView.load(content, model.messages()));
    }
}
