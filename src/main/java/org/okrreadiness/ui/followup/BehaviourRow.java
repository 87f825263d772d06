package org.okrreadiness.ui.followup;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.okrreadiness.domain.assessment.TransferCheck.Behaviour;
import org.okrreadiness.domain.assessment.TransferCheck.Frequency;
import org.okrreadiness.domain.assessment.TransferCheck.Observation;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.wording.Words;

/** One behaviour: how often it was seen, and an example. */
final class BehaviourRow {

    private final FollowUpViewModel model;
    private final Behaviour behaviour;
    private final Messages messages;
    private final ToggleGroup group = new ToggleGroup();
    private final Map<Frequency, RadioButton> buttons = new EnumMap<>(Frequency.class);
    private final TextField example = new TextField();

    BehaviourRow(FollowUpViewModel model, Behaviour behaviour, Messages messages) {
        this.model = model;
        this.behaviour = behaviour;
        this.messages = messages;
    }

    Node node(int number) {
        Label question = new Label(messages.get("followup.numbered", number, model.question(behaviour)));
        question.setWrapText(true);
        question.getStyleClass().addAll("item-title", "reading");
        FlowPane answers = new FlowPane();
        answers.getStyleClass().add("wrap");
        for (Frequency frequency : Frequency.values()) {
            answers.getChildren().add(button(frequency, question));
        }
        example.setPromptText(messages.get("followup.example"));
        example.setAccessibleText(messages.get("followup.example.spoken", number));
        example.setId("example");
        show();
        group.selectedToggleProperty().addListener((property, before, now) -> tell());
        example.textProperty().addListener((property, before, now) -> tell());
        example.disableProperty().bind(group.selectedToggleProperty().isNull());
        VBox row = new VBox(question, answers, example);
        row.getStyleClass().add("stack");
        return row;
    }

    private RadioButton button(Frequency frequency, Label question) {
        RadioButton button = new RadioButton(Words.of(messages, "frequency", frequency));
        button.setAccessibleText(button.getText() + ". " + question.getText());
        button.setId(Words.kebab(frequency));
        button.setToggleGroup(group);
        buttons.put(frequency, button);
        return button;
    }

    /** As it is in the model. */
    void show() {
        Optional<Observation> seen = model.observed(behaviour);
        group.selectToggle(seen.map(Observation::frequency).map(buttons::get).orElse(null));
        example.setText(seen.map(Observation::example).orElse(""));
    }

    private void tell() {
        Optional<Frequency> chosen = buttons.entrySet().stream()
                .filter(entry -> entry.getValue().isSelected())
                .map(Map.Entry::getKey)
                .findFirst();
        model.observe(behaviour, chosen, example.getText());
    }
}
