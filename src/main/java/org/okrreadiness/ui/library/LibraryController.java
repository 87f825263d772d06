package org.okrreadiness.ui.library;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.ui.common.FxmlView;
import org.okrreadiness.ui.common.Problem;
import org.okrreadiness.ui.common.Sheet;
import org.okrreadiness.ui.packs.PacksSheet;

final class LibraryController {

    private final LibraryViewModel model;
    private final Messages messages;

    @FXML
    private Parent root;

    @FXML
    private TextField search;

    @FXML
    private VBox facets;

    @FXML
    private Label state;

    @FXML
    private Button clear;

    @FXML
    private Button blueprint;

    @FXML
    private Button takePack;

    @FXML
    private ListView<LibraryRow> list;

    @FXML
    private VBox skeleton;

    @FXML
    private VBox nothing;

    @FXML
    private Label nothingWords;

    @FXML
    private Button wayOut;

    @FXML
    private Button practiseOne;

    @FXML
    private Button practise;

    LibraryController(LibraryViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        search.textProperty().bindBidirectional(model.textProperty());
        list.setCellFactory(view -> new LibraryCell(messages));
        clear.setOnAction(event -> clear());
        blueprint.setOnAction(event -> showBlueprint());
        practise.setOnAction(event -> ask(model.foundProperty().get().tasks()));
        practiseOne.setOnAction(event -> askSelected());
        skeleton.visibleProperty().bind(model.waitingProperty());
        List.of(nothing, list, clear, blueprint, practise).forEach(node -> present(node, false));
        list.getSelectionModel().selectedItemProperty().addListener((o, before, row) -> offer(row));
        offer(null);
        model.facetsProperty().addListener((o, before, made) -> show(made));
        model.foundProperty().addListener((o, before, found) -> show(found));
        model.problemProperty().addListener((o, before, problem) -> tell(problem));
        keys();
        installTakingIn();
    }

    private void installTakingIn() {
        present(takePack, model.packs().isPresent());
        model.packs()
                .map(services -> new PacksSheet(root, model.tools(), services, model::load))
                .ifPresent(sheet -> {
                    sheet.installDrop();
                    takePack.setOnAction(event -> sheet.open(List.of()));
                });
    }

    private void keys() {
        LibraryKeys keys = new LibraryKeys(search, list, this::clear, this::askSelected);
        root.addEventFilter(KeyEvent.KEY_PRESSED, keys::pressed);
        list.addEventFilter(KeyEvent.KEY_TYPED, keys::typed);
        list.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2) {
                askSelected();
            }
        });
    }

    private void show(List<Facet> made) {
        facets.getChildren()
                .setAll(made.stream()
                        .filter(facet -> facet.choices().size() > 1)
                        .map(this::facet)
                        .toList());
    }

    private Node facet(Facet facet) {
        ComboBox<Choice> choices = new ComboBox<>();
        choices.setId("facet-" + facet.id());
        choices.getItems().setAll(facet.choices());
        choices.valueProperty().bindBidirectional(facet.chosenProperty());
        choices.getStyleClass().add("facet-choice");
        choices.setMaxWidth(Double.MAX_VALUE);
        choices.setAccessibleText(facet.name());
        Label name = new Label(facet.name());
        name.setLabelFor(choices);
        name.getStyleClass().add("caption");
        VBox part = new VBox(name, choices);
        part.getStyleClass().add("stack-tight");
        return part;
    }

    private void show(LibraryViewModel.Found found) {
        boolean any = !found.rows().isEmpty();
        state.setText(found.state());
        list.getItems().setAll(found.rows());
        list.scrollTo(0);
        present(list, any);
        present(nothing, !any);
        showWayOut(found.filtered());
        present(clear, found.filtered());
        present(blueprint, !model.markable().isEmpty());
        offerAll(found.tasks());
    }

    /** From a list without a line: back to all of it, or away when there is nothing at all. */
    private void showWayOut(boolean filtered) {
        nothingWords.setText(messages.get(filtered ? "library.nothing" : "library.empty"));
        wayOut.setText(messages.get(filtered ? "library.show-all" : "library.home"));
        wayOut.setOnAction(event -> {
            if (filtered) {
                clear();
            } else {
                model.home();
            }
        });
    }

    private void offerAll(List<LibraryTask> tasks) {
        long count = tasks.stream().filter(LibraryTask::canBePractised).count();
        present(practise, count > 0);
        practise.setText(
                count == 1
                        ? messages.get("library.practise.all.one")
                        : messages.get("library.practise.all.many", count));
    }

    private void offer(LibraryRow row) {
        present(practiseOne, row != null && row.tasks().stream().anyMatch(LibraryTask::canBePractised));
        practiseOne.setText(
                messages.get(row instanceof LibraryRow.OfCase ? "library.practise.case" : "library.practise.task"));
    }

    private void askSelected() {
        LibraryRow row = list.getSelectionModel().getSelectedItem();
        if (row != null && practiseOne.isVisible()) {
            ask(row.tasks());
        }
    }

    private void ask(List<LibraryTask> tasks) {
        PractiseViewModel practice = model.practise(tasks);
        PractiseController sheet = new PractiseController(practice, () -> model.begin(practice));
        Sheet.open(root.getScene().getWindow(), messages.get("library.practise.title"), FxmlView.load(sheet, messages));
    }

    private void showBlueprint() {
        BlueprintController sheet =
                new BlueprintController(model.markable(), messages, model::showCompetency, model::setCuts);
        Sheet.open(
                root.getScene().getWindow(), messages.get("library.blueprint.title"), FxmlView.load(sheet, messages));
    }

    /** What had the keyboard may just have gone. */
    private void clear() {
        model.clear();
        search.requestFocus();
    }

    private void tell(Problem problem) {
        Sheet.problem(root.getScene().getWindow(), problem, messages);
    }

    private static void present(Node node, boolean is) {
        node.setVisible(is);
        node.setManaged(is);
    }

    Node firstFocus() {
        return search;
    }
}
