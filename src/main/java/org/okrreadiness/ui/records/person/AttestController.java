package org.okrreadiness.ui.records.person;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.okrreadiness.domain.record.EvidenceStrength;
import org.okrreadiness.domain.rubric.Competency;
import org.okrreadiness.domain.rubric.Level;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.ui.records.Parts;
import org.okrreadiness.ui.records.RecordWords;
import org.okrreadiness.wording.Words;

final class AttestController {

    private final AttestViewModel model;
    private final RecordWords words;

    @FXML
    private ComboBox<Competency> competency;

    @FXML
    private ComboBox<Level> level;

    @FXML
    private VBox strengths;

    @FXML
    private TextField witness;

    @FXML
    private Label missing;

    @FXML
    private Button cancel;

    @FXML
    private Button go;

    AttestController(AttestViewModel model, Messages messages) {
        this.model = model;
        this.words = new RecordWords(messages);
    }

    @FXML
    private void initialize() {
        Parts.named(competency, words::competency);
        competency.getItems().setAll(Competency.values());
        competency.valueProperty().bindBidirectional(model.competencyProperty());
        Parts.named(level, words::level);
        level.getItems().setAll(Level.values());
        level.valueProperty().bindBidirectional(model.levelProperty());
        ToggleGroup group = new ToggleGroup();
        for (EvidenceStrength strength : List.of(EvidenceStrength.SUPERVISED, EvidenceStrength.ON_THE_JOB)) {
            strengths.getChildren().add(choice(strength, group));
        }
        witness.textProperty().bindBidirectional(model.witnessProperty());
        Parts.tells(missing, model.missingProperty());
        cancel.setOnAction(event -> go.getScene().getWindow().hide());
        go.setOnAction(event -> {
            if (model.attest()) {
                go.getScene().getWindow().hide();
            }
        });
    }

    private RadioButton choice(EvidenceStrength strength, ToggleGroup group) {
        RadioButton choice = new RadioButton(Words.of(words.messages(), "attest", strength));
        choice.setWrapText(true);
        choice.setToggleGroup(group);
        choice.setOnAction(event -> model.strengthProperty().set(strength));
        return choice;
    }
}
