package org.okrreadiness.ui.editor.diagnose;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.okrreadiness.domain.task.Help;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.wording.Words;

/** The kinds of help below one another, each with what it is; the arrows go from one to the next. */
final class HelpChoice extends VBox {

    private final Messages messages;
    private final ObjectProperty<Optional<Help>> chosen;
    private final ToggleGroup group = new ToggleGroup();

    HelpChoice(ObjectProperty<Optional<Help>> chosen, Messages messages) {
        this.messages = messages;
        this.chosen = chosen;
        getStyleClass().add("help-choice");
        for (Help help : Help.values()) {
            getChildren().add(kind(help));
        }
    }

    private VBox kind(Help help) {
        String name = Words.of(messages, "editor.help", help);
        String meaning = messages.get("editor.help." + Words.kebab(help) + ".meaning");
        RadioButton button = new RadioButton(name);
        button.setId("help-" + Words.kebab(help));
        button.setToggleGroup(group);
        button.setSelected(chosen.get().equals(Optional.of(help)));
        button.setAccessibleText(messages.get("editor.diagnose.help.spoken", name, meaning));
        button.selectedProperty().addListener((property, before, now) -> {
            if (now) {
                chosen.set(Optional.of(help));
            }
        });
        Label explained = new Label(meaning);
        explained.setWrapText(true);
        explained.getStyleClass().addAll("small-label", "help-meaning");
        explained.setOnMouseClicked(clicked -> button.fire());
        return new VBox(button, explained);
    }
}
