package org.okrreadiness.ui.trainer;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import org.okrreadiness.ui.common.FxmlView;

final class CohortController {

    private final CohortViewModel model;
    private final ReceivingViewModel receiving;
    private final TrainerActions actions;
    private final Runnable lockNow;
    private ToMarkController marking;

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
    private TabPane tabs;

    @FXML
    private Tab toMark;

    @FXML
    private Tab people;

    @FXML
    private Tab markers;

    CohortController(CohortViewModel model, TrainerActions actions, Runnable lockNow) {
        this.model = model;
        this.receiving = new ReceivingViewModel(model);
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
        marking = new ToMarkController(
                model, actions, () -> tabs.getSelectionModel().select(people));
        toMark.setContent(FxmlView.load(marking, model.messages()));
        people.setContent(FxmlView.load(new PeopleController(model, receiving), model.messages()));
        markers.setContent(FxmlView.load(new MarkersController(model), model.messages()));
        model.readingProperty().addListener((property, before, now) -> show(before, now));
    }

    private void show(CohortReading before, CohortReading now) {
        title.setText(now.title());
        facts.setText(now.facts());
        boolean nothingYet = now.tasks().stream().noneMatch(CohortReading.TaskRow::open)
                && now.rows().isEmpty();
        if (before == null && nothingYet) {
            tabs.getSelectionModel().select(people);
        }
    }

    Node firstFocus() {
        return tabs;
    }
}
