package org.okrreadiness.ui.records.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.okrreadiness.domain.record.GapState;
import org.okrreadiness.domain.record.RoleProfile;
import org.okrreadiness.domain.rubric.Competency;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.records.MatrixOrder;
import org.okrreadiness.service.records.MatrixRow;
import org.okrreadiness.ui.common.FxmlView;
import org.okrreadiness.ui.common.Problem;
import org.okrreadiness.ui.records.Parts;
import org.okrreadiness.ui.records.RecordWords;

final class MatrixController {

    private final MatrixViewModel model;
    private final Messages messages;
    private final RecordWords words;
    private final ObjectProperty<Competency> cursor = new SimpleObjectProperty<>(Competency.THEORY_AND_INTENT);

    @FXML
    private BorderPane root;

    @FXML
    private TextField search;

    @FXML
    private ComboBox<Optional<String>> unit;

    @FXML
    private ComboBox<Optional<RoleProfile>> role;

    @FXML
    private ComboBox<Optional<Competency>> competency;

    @FXML
    private ComboBox<Optional<GapState>> state;

    @FXML
    private CheckBox gapsOnly;

    @FXML
    private ComboBox<MatrixOrder> sort;

    @FXML
    private Button turn;

    @FXML
    private Button clear;

    @FXML
    private Label count;

    @FXML
    private StackPane heads;

    @FXML
    private ListView<MatrixRow> list;

    @FXML
    private VBox skeleton;

    @FXML
    private VBox nobody;

    @FXML
    private ScrollPane empty;

    @FXML
    private ScrollPane side;

    @FXML
    private ScrollPane problemScroll;

    @FXML
    private VBox problem;

    @FXML
    private Button emptyEnter;

    @FXML
    private Button emptySittings;

    @FXML
    private Button showAll;

    @FXML
    private Button roles;

    @FXML
    private Button privacy;

    @FXML
    private VBox exchange;

    @FXML
    private Button emptyPeople;

    @FXML
    private Button sittings;

    @FXML
    private Button enter;

    MatrixController(MatrixViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.words = new RecordWords(messages);
    }

    @FXML
    private void initialize() {
        bindFilters();
        bindList();
        ways();
        count.textProperty().bind(model.stateProperty());
        Parts.present(skeleton, model.work().waitingProperty());
        model.shownProperty().addListener((property, before, now) -> show(now));
        show(model.shownProperty().get());
        Parts.present(problem, false);
        Parts.present(problemScroll, problem.visibleProperty());
        model.work().problemProperty().addListener((property, before, now) -> tell(now));
    }

    private void bindFilters() {
        MatrixFilters chosen = model.filters();
        search.textProperty().bindBidirectional(chosen.wordsProperty());
        choices(unit, "matrix.unit.any", Function.identity());
        choices(role, "matrix.role.any", RoleProfile::title);
        choices(competency, "matrix.competency.any", words::competency);
        choices(state, "matrix.gap.any", words::state);
        fill(unit, model.units());
        fill(role, model.roles());
        model.units().addListener((ListChangeListener<String>) change -> fill(unit, model.units()));
        model.roles().addListener((ListChangeListener<RoleProfile>) change -> fill(role, model.roles()));
        fill(competency, List.of(Competency.values()));
        fill(state, List.of(GapState.values()));
        unit.valueProperty().bindBidirectional(chosen.unitProperty());
        role.valueProperty().bindBidirectional(chosen.roleProperty());
        competency.valueProperty().bindBidirectional(chosen.competencyProperty());
        state.valueProperty().bindBidirectional(chosen.stateProperty());
        state.disableProperty()
                .bind(competency.valueProperty().map(one -> one.isEmpty()).orElse(true));
        gapsOnly.selectedProperty().bindBidirectional(chosen.gapsOnlyProperty());
    }

    private <T> void choices(ComboBox<Optional<T>> box, String anyKey, Function<T, String> named) {
        Parts.named(box, item -> item.map(named).orElseGet(() -> messages.get(anyKey)));
    }

    private static <T> void fill(ComboBox<Optional<T>> box, List<T> items) {
        List<Optional<T>> all = new ArrayList<>(List.of(Optional.empty()));
        items.forEach(item -> all.add(Optional.of(item)));
        Optional<T> chosen = box.getValue();
        box.getItems().setAll(all);
        box.setValue(chosen != null && all.contains(chosen) ? chosen : Optional.empty());
    }

    private void bindList() {
        ObservableValue<Boolean> wide = Bindings.createBooleanBinding(
                () -> FiltersAndRows.isWide(root.getWidth(), search.getFont().getSize()),
                root.widthProperty(),
                search.fontProperty());
        MatrixSorting sorting = new MatrixSorting(model, words);
        sorting.bind(sort, turn, list);
        heads.getChildren().setAll(sorting.heads());
        heads.getChildren().forEach(columns -> Parts.present(columns, wide));
        list.setItems(model.rows());
        model.rows().addListener((ListChangeListener<MatrixRow>) change -> {
            if (change.next() && change.wasRemoved()) {
                list.scrollTo(0);
            }
        });
        list.setCellFactory(view -> new MatrixLine(model, words, cursor, wide));
        MatrixKeys keys = new MatrixKeys(search, list, cursor, model);
        root.addEventFilter(KeyEvent.KEY_PRESSED, keys::pressed);
        list.addEventFilter(KeyEvent.KEY_TYPED, keys::typed);
        list.focusedProperty().addListener((property, before, now) -> {
            if (now && list.getSelectionModel().isEmpty()) {
                list.getSelectionModel().selectFirst();
            }
        });
    }

    private void ways() {
        clear.setOnAction(event -> clear());
        showAll.setOnAction(event -> clear());
        List.of(enter, emptyEnter)
                .forEach(button -> button.setOnAction(event -> model.actions().enter()));
        List.of(sittings, emptySittings)
                .forEach(button -> button.setOnAction(event -> model.actions().sittings()));
        roles.setOnAction(event -> model.actions().roles());
        privacy.setOnAction(event -> model.actions().privacy());
        emptyPeople.setOnAction(event -> model.actions().people());
        exchange.getChildren().setAll(FxmlView.load(new ExchangeController(model), messages));
    }

    /** What had the keyboard may just have gone. */
    private void clear() {
        model.clear();
        search.requestFocus();
    }

    private void show(MatrixViewModel.Shown now) {
        boolean rows = now == MatrixViewModel.Shown.ROWS;
        Parts.present(list, rows);
        heads.setVisible(rows);
        Parts.present(nobody, now == MatrixViewModel.Shown.NOBODY_FOUND);
        Parts.present(empty, now == MatrixViewModel.Shown.EMPTY);
        Parts.present(side, now != MatrixViewModel.Shown.EMPTY);
        Parts.present(count, rows);
        List.of(enter, sittings)
                .forEach(button -> Parts.present(button, rows || now == MatrixViewModel.Shown.NOBODY_FOUND));
    }

    private void tell(Problem now) {
        Button again = new Button(messages.get("records.again"));
        again.getStyleClass().add("accent");
        again.setOnAction(event -> model.load());
        Parts.show(problem, now, messages, again);
        if (now != null) {
            Parts.present(list, false);
            heads.setVisible(false);
        }
    }

    Node firstFocus() {
        if (empty.isVisible()) {
            // What lies in a scroll pane is in the window only once that has its skin.
            root.applyCss();
            return emptyEnter;
        }
        return search;
    }
}
