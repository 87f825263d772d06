package org.okrreadiness.ui.editor.prioritise;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.ui.common.Icon;
import org.okrreadiness.wording.Words;

/** How much of the capacity the wishes chosen take, in words and as a bar. */
final class CapacityMeter extends VBox {

    private final PrioritiseViewModel choice;
    private final Messages messages;
    private final Label taken = new Label();
    private final CapacityBar bar;

    CapacityMeter(PrioritiseViewModel choice, Messages messages) {
        this.choice = choice;
        this.messages = messages;
        this.bar = new CapacityBar(choice.capacity().amount());
        taken.setId("taken");
        taken.setWrapText(true);
        taken.getStyleClass().add("meter-words");
        getStyleClass().add("meter");
        getChildren().setAll(taken, bar);
        choice.takenProperty().addListener(changed -> show());
        show();
    }

    private void show() {
        bar.show(choice.takenProperty().get());
        taken.setText(Words.of(messages, choice.meter()));
        taken.setGraphic(choice.isOver() ? Icon.PROBLEM.node() : null);
        getStyleClass().remove("over");
        if (choice.isOver()) {
            getStyleClass().add("over");
        }
    }
}
