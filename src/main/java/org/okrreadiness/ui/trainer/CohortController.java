package org.okrreadiness.ui.trainer;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.layout.StackPane;
import org.okrreadiness.ui.common.FxmlView;

final class CohortController {

    private final CohortViewModel model;
    private final Intake receiving;
    private final TrainerActions actions;
    private final Runnable lockNow;

    @FXML
    private Button back;

    @FXML
    private Label title;

    @FXML
    private Label facts;

    @FXML
    private Label problem;

    @FXML
    private Button moderate;

    @FXML
    private Button lock;

    @FXML
    private RadioButton toMark;

    @FXML
    private RadioButton people;

    @FXML
    private RadioButton markers;

    @FXML
    private RadioButton exchange;

    @FXML
    private StackPane page;

    CohortController(CohortViewModel model, TrainerActions actions, Runnable lockNow) {
        this.model = model;
        this.receiving = Intake.into(model);
        this.actions = actions;
        this.lockNow = lockNow;
    }

    @FXML
    private void initialize() {
        back.setOnAction(event -> actions.trainer());
        moderate.setOnAction(event -> actions.moderate(model.cohort()));
        lock.setOnAction(event -> lockNow.run());
        problem.textProperty().bind(model.problemProperty());
        problem.managedProperty().bind(model.problemProperty().isNotEmpty());
        problem.visibleProperty().bind(problem.managedProperty());
        choice(toMark, new ToMarkController(model, actions, () -> people.setSelected(true)));
        choice(people, new PeopleController(model, receiving));
        choice(markers, new MarkersController(model));
        choice(exchange, new ExchangeController(model, Intake.into(model), new MarksExportViewModel(model), actions));
        model.readingProperty().addListener((property, before, now) -> show(before, now));
    }

    private void choice(RadioButton choice, Object content) {
        Parent part = FxmlView.load(content, model.messages());
        choice.getStyleClass().setAll("toggle-button", "page-choice");
        choice.focusTraversableProperty().bind(choice.selectedProperty());
        part.visibleProperty().bind(choice.selectedProperty());
        part.managedProperty().bind(choice.selectedProperty());
        page.getChildren().add(part);
    }

    private void show(CohortReading before, CohortReading now) {
        title.setText(now.title());
        facts.setText(now.facts());
        boolean nothingYet = now.tasks().stream().noneMatch(CohortReading.TaskRow::open)
                && now.rows().isEmpty();
        if (before == null && nothingYet) {
            people.setSelected(true);
        }
    }

    Node firstFocus() {
        return (Node) toMark.getToggleGroup().getSelectedToggle();
    }
}
