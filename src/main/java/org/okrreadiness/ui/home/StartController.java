package org.okrreadiness.ui.home;

import java.util.function.BiConsumer;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.okrreadiness.domain.assessment.Mode;

final class StartController {

    private final StartViewModel model;
    private final BiConsumer<String, Mode> begin;

    @FXML
    private Label title;

    @FXML
    private TextField name;

    @FXML
    private Label nameProblem;

    @FXML
    private VBox practicePart;

    @FXML
    private RadioButton practice;

    @FXML
    private Label practiceMeaning;

    @FXML
    private VBox assessmentPart;

    @FXML
    private RadioButton assessment;

    @FXML
    private Label assessmentMeaning;

    @FXML
    private Button cancel;

    @FXML
    private Button start;

    /** @param begin called with name and mode after the window of this form has closed */
    StartController(StartViewModel model, BiConsumer<String, Mode> begin) {
        this.model = model;
        this.begin = begin;
    }

    @FXML
    private void initialize() {
        title.setText(model.assessment().about().title());
        name.textProperty().bindBidirectional(model.nameProperty());
        nameProblem.textProperty().bind(model.problemBinding());
        start.disableProperty().bind(model.readyBinding().not());
        bind(Mode.PRACTICE, practicePart, practice, practiceMeaning);
        bind(Mode.ASSESSMENT, assessmentPart, assessment, assessmentMeaning);
        cancel.setOnAction(event -> close());
        start.setOnAction(event -> {
            close();
            begin.accept(model.confirmName(), model.modeProperty().get());
        });
    }

    private void bind(Mode mode, VBox part, RadioButton choice, Label meaning) {
        boolean offered = model.modes().contains(mode);
        part.setVisible(offered);
        part.setManaged(offered);
        meaning.setText(model.meaning(mode));
        choice.setAccessibleHelp(meaning.getText());
        choice.setSelected(model.modeProperty().get() == mode);
        // Not on an action: the arrows select without one.
        choice.selectedProperty().addListener((property, before, now) -> {
            if (now) {
                model.modeProperty().set(mode);
            }
        });
    }

    private void close() {
        start.getScene().getWindow().hide();
    }
}
