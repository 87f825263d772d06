package org.okrreadiness.ui.records.export;

import java.util.ArrayList;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.records.export.ExportFormat;
import org.okrreadiness.ui.records.Parts;
import org.okrreadiness.wording.Words;

/** Binds {@code What.fxml}: the first step, what is given out and whose. */
final class WhatController {

    private final ExportViewModel model;
    private final Messages messages;
    private final List<RadioButton> choices = new ArrayList<>();

    @FXML
    private Label whose;

    @FXML
    private CheckBox holding;

    @FXML
    private VBox formats;

    @FXML
    private VBox names;

    @FXML
    private TextField why;

    WhatController(ExportViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        Parts.tells(whose, model.whoseProperty());
        holding.selectedProperty().bindBidirectional(model.choice().holdingProperty());
        why.textProperty().bindBidirectional(model.choice().whyProperty());
        ToggleGroup group = new ToggleGroup();
        for (ExportFormat format : ExportFormat.values()) {
            RadioButton choice = choice("giving.format." + Words.kebab(format), group, formats);
            choice.setId("format-" + Words.kebab(format));
            choice.setSelected(model.choice().formatProperty().get() == format);
            // Arrow keys select without an action.
            choice.selectedProperty().addListener((property, before, now) -> {
                if (now) {
                    model.choice().formatProperty().set(format);
                }
            });
            choices.add(choice);
        }
        ToggleGroup known = new ToggleGroup();
        RadioButton named = choice("giving.named", known, names);
        RadioButton redacted = choice("giving.redacted", known, names);
        redacted.setId("redacted");
        named.setSelected(true);
        model.choice().redactedProperty().bind(redacted.selectedProperty());
    }

    private RadioButton choice(String key, ToggleGroup group, VBox place) {
        RadioButton choice = new RadioButton(messages.get(key));
        choice.setWrapText(true);
        choice.setToggleGroup(group);
        Label meaning = Parts.label(messages.get(key + ".meaning"), "seat-meaning", "caption");
        choice.setAccessibleHelp(meaning.getText());
        place.getChildren().add(new VBox(choice, meaning));
        return choice;
    }

    /** The format that is chosen: arrows lead to the others. */
    Node firstFocus() {
        return choices.stream().filter(RadioButton::isSelected).findFirst().orElseThrow();
    }
}
