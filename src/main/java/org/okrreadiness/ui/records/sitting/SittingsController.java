package org.okrreadiness.ui.records.sitting;

import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.ui.records.Parts;
import org.okrreadiness.ui.records.entry.GroundFieldsController;

final class SittingsController {

    private final SittingsViewModel model;
    private final Messages messages;

    @FXML
    private Button back;

    @FXML
    private VBox problem;

    @FXML
    private Label skeleton;

    @FXML
    private VBox none;

    @FXML
    private VBox some;

    @FXML
    private VBox lines;

    @FXML
    private VBox ground;

    @FXML
    private Label missing;

    @FXML
    private Label done;

    @FXML
    private Button takeOver;

    SittingsController(SittingsViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        back.setOnAction(event -> model.leave());
        ground.getChildren().setAll(GroundFieldsController.view(model.ground(), messages));
        Parts.problems(problem, model.work(), messages);
        Parts.present(skeleton, model.work().waitingProperty());
        Parts.tells(missing, model.missingProperty());
        Parts.tells(done, model.doneProperty());
        takeOver.disableProperty().bind(model.work().busyProperty());
        takeOver.setOnAction(event -> model.takeOver());
        model.lines().addListener((ListChangeListener<SittingLine>) change -> show());
        model.loadedProperty().addListener(changed -> show());
        show();
    }

    private void show() {
        boolean any = !model.lines().isEmpty();
        Parts.present(none, !any && model.loadedProperty().get());
        Parts.present(some, any);
        Parts.present(takeOver, any);
        lines.getChildren().setAll(model.lines().stream().map(this::card).toList());
    }

    private Node card(SittingLine line) {
        CheckBox choice = new CheckBox(line.title());
        choice.setWrapText(true);
        choice.getStyleClass().add("strong");
        choice.selectedProperty().bindBidirectional(line.chosenProperty());
        choice.setDisable(!line.isPossible());
        VBox card = new VBox(choice, Parts.label(line.fate(), line.isPossible() ? "reading" : "over"));
        line.claims().forEach(claim -> card.getChildren().add(Parts.label(claim, "caption")));
        card.getStyleClass().addAll("card", "record");
        return card;
    }

    Node firstFocus() {
        return back;
    }
}
