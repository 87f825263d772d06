package org.okrreadiness.ui.records.entry;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.okrreadiness.domain.record.Ground;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.ui.common.FxmlView;
import org.okrreadiness.ui.records.Parts;
import org.okrreadiness.wording.Words;

/** Binds {@code GroundFields.fxml}. */
public final class GroundFieldsController {

    private final GroundForm form;
    private final Messages messages;

    @FXML
    private VBox grounds;

    @FXML
    private TextField since;

    @FXML
    private TextField note;

    private GroundFieldsController(GroundForm form, Messages messages) {
        this.form = form;
        this.messages = messages;
    }

    public static Node view(GroundForm form, Messages messages) {
        return FxmlView.load(new GroundFieldsController(form, messages), messages);
    }

    @FXML
    private void initialize() {
        ToggleGroup group = new ToggleGroup();
        for (Ground ground : Ground.values()) {
            grounds.getChildren().add(choice(ground, group));
        }
        since.textProperty().bindBidirectional(form.sinceProperty());
        note.textProperty().bindBidirectional(form.noteProperty());
    }

    private Node choice(Ground ground, ToggleGroup group) {
        RadioButton choice = new RadioButton(Words.of(messages, "ground", ground));
        choice.setId("ground-" + Words.kebab(ground));
        choice.setWrapText(true);
        choice.setToggleGroup(group);
        choice.setSelected(form.groundProperty().get() == ground);
        // Arrow keys select without an action.
        choice.selectedProperty().addListener((property, before, now) -> {
            if (now) {
                form.groundProperty().set(ground);
            }
        });
        form.groundProperty().addListener((property, before, now) -> choice.setSelected(now == ground));
        return new VBox(
                choice,
                Parts.label(messages.get("ground." + Words.kebab(ground) + ".meaning"), "seat-meaning", "caption"));
    }
}
