package org.okrreadiness.ui.trainer;

import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.ui.common.FxmlView;
import org.okrreadiness.ui.common.WrappingRow;

final class CohortsController {

    private final CohortsViewModel model;
    private final Messages messages;
    private final TrainerActions actions;
    private final Runnable lockNow;

    @FXML
    private Button lock;

    @FXML
    private VBox none;

    @FXML
    private VBox list;

    @FXML
    private StackPane intake;

    @FXML
    private ComboBox<Assessment> assessment;

    @FXML
    private TextField title;

    @FXML
    private TextField name;

    @FXML
    private Label problem;

    @FXML
    private Button open;

    CohortsController(CohortsViewModel model, Messages messages, TrainerActions actions, Runnable lockNow) {
        this.model = model;
        this.messages = messages;
        this.actions = actions;
        this.lockNow = lockNow;
    }

    @FXML
    private void initialize() {
        lock.setOnAction(event -> lockNow.run());
        intake.getChildren()
                .setAll((Node) FxmlView.load(new IntakeController(model.intake(), messages, "cohorts.drop"), messages));
        assessment.setItems(model.offered());
        assessment.valueProperty().bindBidirectional(model.chosenProperty());
        assessment.setConverter(new Titles());
        title.textProperty().bindBidirectional(model.titleProperty());
        name.textProperty().bindBidirectional(model.nameProperty());
        problem.textProperty().bind(model.problemProperty());
        problem.managedProperty().bind(model.problemProperty().isNotEmpty());
        problem.visibleProperty().bind(problem.managedProperty());
        open.setDefaultButton(true);
        open.setOnAction(event -> model.open(actions::cohort));
        model.lines().addListener((ListChangeListener<CohortsViewModel.Line>) change -> show());
        model.loadedProperty().addListener(changed -> show());
        show();
    }

    private void show() {
        boolean empty = model.lines().isEmpty();
        none.setVisible(empty && model.loadedProperty().get());
        none.setManaged(none.isVisible());
        list.getChildren().setAll(model.lines().stream().map(this::card).toList());
    }

    private Node card(CohortsViewModel.Line line) {
        Label called = new Label(line.title());
        called.setWrapText(true);
        called.getStyleClass().add("item-title");
        Label facts = new Label(line.facts());
        facts.setWrapText(true);
        facts.getStyleClass().add("caption");
        VBox words = new VBox(called, facts);
        words.getStyleClass().add("stack-tight");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button go = new Button(messages.get("cohorts.open"));
        go.setAccessibleText(messages.get("cohorts.open.spoken", line.title()));
        go.setMinWidth(Region.USE_PREF_SIZE);
        go.setOnAction(event -> actions.cohort(line.id()));
        WrappingRow row = new WrappingRow(words, gap, go);
        row.getStyleClass().add("card");
        return row;
    }

    Node firstFocus() {
        return title;
    }

    private static final class Titles extends StringConverter<Assessment> {

        @Override
        public String toString(Assessment assessment) {
            return assessment == null ? "" : assessment.about().title();
        }

        @Override
        public Assessment fromString(String text) {
            throw new UnsupportedOperationException("Nobody types here");
        }
    }
}
