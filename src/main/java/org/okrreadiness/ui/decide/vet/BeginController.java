package org.okrreadiness.ui.decide.vet;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.okrreadiness.domain.assessment.Track;
import org.okrreadiness.wording.Words;

/** Binds {@code Begin.fxml}: what the comparison is called, and for whom the course is. */
final class BeginController {

    private final VettingsViewModel model;
    private final ToggleGroup group = new ToggleGroup();

    @FXML
    private TextField title;

    @FXML
    private Label wrong;

    @FXML
    private VBox tracks;

    @FXML
    private Button cancel;

    @FXML
    private Button go;

    BeginController(VettingsViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        for (Track track : new Track[] {Track.PROGRAMME_LEAD, Track.PRACTITIONER, Track.MANAGER}) {
            RadioButton choice = new RadioButton(Words.of(model.messages(), "vettingwork.track", track));
            choice.setId("begin-" + Words.kebab(track));
            choice.setUserData(track);
            choice.setToggleGroup(group);
            choice.setWrapText(true);
            tracks.getChildren().add(choice);
        }
        group.selectToggle(group.getToggles().get(0));
        Labels.present(wrong, false);
        cancel.setOnAction(event -> close());
        go.setOnAction(event -> begin());
    }

    private void begin() {
        String problem = model.wrongTitle(title.getText());
        wrong.setText(problem);
        Labels.present(wrong, !problem.isEmpty());
        if (problem.isEmpty()) {
            close();
            model.begin(title.getText(), (Track) group.getSelectedToggle().getUserData());
        } else {
            title.requestFocus();
            title.getScene().getWindow().sizeToScene();
        }
    }

    private void close() {
        go.getScene().getWindow().hide();
    }

    Node firstFocus() {
        return title;
    }
}
