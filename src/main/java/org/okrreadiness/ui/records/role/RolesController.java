package org.okrreadiness.ui.records.role;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.okrreadiness.domain.record.EvidenceStrength;
import org.okrreadiness.domain.record.RoleProfile;
import org.okrreadiness.domain.rubric.Competency;
import org.okrreadiness.domain.rubric.Level;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.ui.common.WrappingRow;
import org.okrreadiness.ui.records.ClashController;
import org.okrreadiness.ui.records.ConfirmController;
import org.okrreadiness.ui.records.Parts;
import org.okrreadiness.ui.records.RecordWords;

final class RolesController {

    private final RolesViewModel model;
    private final Messages messages;
    private final RecordWords words;

    @FXML
    private Button back;

    @FXML
    private ListView<RoleProfile> list;

    @FXML
    private Button fresh;

    @FXML
    private VBox suggestions;

    @FXML
    private Label none;

    @FXML
    private Label heading;

    @FXML
    private TextField title;

    @FXML
    private VBox asked;

    @FXML
    private VBox problem;

    @FXML
    private Label missing;

    @FXML
    private Label done;

    @FXML
    private Button remove;

    @FXML
    private Button keep;

    RolesController(RolesViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.words = new RecordWords(messages);
    }

    @FXML
    private void initialize() {
        back.setOnAction(event -> model.leave());
        fresh.setOnAction(event -> {
            model.begin();
            title.requestFocus();
        });
        for (SuggestedRole suggested : SuggestedRole.values()) {
            suggestions.getChildren().add(suggestion(suggested));
        }
        title.textProperty().bindBidirectional(model.form().titleProperty());
        for (Competency competency : Competency.values()) {
            asked.getChildren().add(row(competency));
        }
        bindList();
        keep.setDefaultButton(true);
        keep.setOnAction(event -> model.keep());
        keep.disableProperty().bind(model.work().busyProperty());
        remove.setOnAction(event -> askToRemove());
        Parts.present(remove, model.openedProperty().map(Optional::isPresent));
        heading.textProperty()
                .bind(model.openedProperty()
                        .map(role -> role.map(one -> messages.get("role.change", one.title()))
                                .orElseGet(() -> messages.get("role.new"))));
        Parts.tells(missing, model.missingProperty());
        Parts.tells(done, model.doneProperty());
        Parts.problems(problem, model.work(), messages);
        model.clashProperty().addListener((property, before, now) -> {
            if (now != null) {
                ClashController.ask(window(), now.clash(), messages, () -> model.keepChosen(now));
            }
        });
    }

    private void bindList() {
        list.setItems(model.roles());
        list.setCellFactory(view -> new TitleCell());
        list.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> {
            if (now != null && !model.openedProperty().get().equals(Optional.of(now))) {
                model.open(now);
            }
        });
        model.openedProperty().addListener((property, before, now) -> select(now));
        Parts.present(list, Bindings.isNotEmpty(model.roles()));
        Parts.present(none, Bindings.isEmpty(model.roles()));
    }

    private void select(Optional<RoleProfile> opened) {
        if (opened.isPresent()) {
            list.getSelectionModel().select(opened.get());
        } else {
            list.getSelectionModel().clearSelection();
        }
    }

    private Button suggestion(SuggestedRole suggested) {
        Button button = new Button(messages.get("role.suggest", model.title(suggested)));
        button.setWrapText(true);
        button.setOnAction(event -> model.begin(suggested));
        return button;
    }

    private Node row(Competency competency) {
        RoleForm.Asked asks = model.form().asked(competency);
        ComboBox<Optional<Level>> level = new ComboBox<>();
        Parts.named(level, one -> one.map(words::level).orElseGet(() -> messages.get("role.not-asked")));
        List<Optional<Level>> levels = new ArrayList<>(List.of(Optional.empty()));
        List.of(Level.EMERGING, Level.SOUND, Level.STRONG).forEach(one -> levels.add(Optional.of(one)));
        level.getItems().setAll(levels);
        level.valueProperty().bindBidirectional(asks.levelProperty());
        level.setAccessibleText(messages.get("role.level.of", words.competency(competency)));
        ComboBox<EvidenceStrength> strength = new ComboBox<>();
        Parts.named(strength, words::strength);
        strength.getItems().setAll(EvidenceStrength.values());
        strength.valueProperty().bindBidirectional(asks.strengthProperty());
        strength.setAccessibleText(messages.get("role.strength.of", words.competency(competency)));
        strength.disableProperty().bind(level.valueProperty().map(one -> one == null || one.isEmpty()));
        Label name = Parts.label(words.competency(competency), "role-competency");
        for (ComboBox<?> choice : List.of(level, strength)) {
            choice.getStyleClass().addAll("word-choice", "role-choice");
        }
        WrappingRow row = new WrappingRow(name, level, Parts.label(messages.get("role.by"), "caption"), strength);
        row.setGap(8);
        return row;
    }

    private void askToRemove() {
        model.openedProperty()
                .get()
                .ifPresent(role -> ConfirmController.ask(
                        window(),
                        new ConfirmController.Question(
                                messages.get("role.remove"),
                                messages.get("role.remove.explain", role.title()),
                                messages.get("role.remove")),
                        messages,
                        model::remove));
    }

    private Window window() {
        return list.getScene().getWindow();
    }

    Node firstFocus() {
        return title;
    }

    /** The title of a role. */
    private static final class TitleCell extends ListCell<RoleProfile> {

        private TitleCell() {
            setWrapText(true);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(RoleProfile role, boolean empty) {
            super.updateItem(role, empty);
            setText(empty || role == null ? null : role.title());
        }
    }
}
