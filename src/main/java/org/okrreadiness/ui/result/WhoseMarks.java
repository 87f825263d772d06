package org.okrreadiness.ui.result;

import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.ui.common.WrappingRow;
import org.okrreadiness.ui.result.ResultViewModel.Whose;

/** Above a result that a trainer has marked: whose marks are shown, and the way to the others. */
final class WhoseMarks extends VBox {

    private final ResultViewModel model;
    private final Messages messages;
    private final ToggleGroup group = new ToggleGroup();

    WhoseMarks(ResultViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        getStyleClass().add("whose");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Hyperlink more = new Hyperlink(messages.get("handover.whose.more"));
        more.setMinWidth(USE_PREF_SIZE);
        more.setOnAction(event -> {
            more.setVisited(false);
            model.openTrainer();
        });
        Label by = new Label(messages.get("handover.whose"));
        by.setMinWidth(USE_PREF_SIZE);
        getChildren()
                .add(new WrappingRow(
                        by,
                        choice(Whose.TRAINER, "handover.whose.trainer"),
                        choice(Whose.MACHINE, "handover.whose.machine"),
                        gap,
                        more));
    }

    private RadioButton choice(Whose whose, String key) {
        RadioButton choice = new RadioButton(messages.get(key));
        choice.setToggleGroup(group);
        choice.setSelected(model.whoseProperty().get() == whose);
        choice.setAccessibleText(messages.get("handover.whose") + " " + choice.getText());
        // Not on an action: the arrows select without one.
        choice.selectedProperty().addListener((property, before, now) -> {
            if (now) {
                model.whoseProperty().set(whose);
            }
        });
        return choice;
    }
}
