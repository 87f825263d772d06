package org.okrreadiness.ui.common;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.okrreadiness.i18n.Messages;

/** Undo and redo for those who look for them; off while there is nothing to undo or redo. */
public final class UndoButtons extends HBox {

    public UndoButtons(Messages messages, Undoable undoable) {
        getStyleClass().add("undo-buttons");
        getChildren()
                .setAll(
                        button(messages, "undo", "mdi2u-undo", undoable.canUndoProperty(), undoable::undo),
                        button(messages, "redo", "mdi2r-redo", undoable.canRedoProperty(), undoable::redo));
    }

    private static Button button(
            Messages messages, String name, String icon, ReadOnlyBooleanProperty can, Runnable action) {
        Button button = new Button(messages.get("app." + name), new TextIcon(icon));
        button.setId(name + "-change");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.getStyleClass().addAll("flat", "small");
        button.setAccessibleText(messages.get("app." + name + ".spoken"));
        button.setTooltip(new Tooltip(messages.get("app." + name + ".hint")));
        button.disableProperty().bind(can.not());
        button.setOnAction(pressed -> action.run());
        return button;
    }
}
