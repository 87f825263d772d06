package org.okrreadiness.ui.editor.write;

import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ChoiceBox;
import javafx.util.StringConverter;
import org.okrreadiness.i18n.Messages;

/** Binds a choice box to an enumeration whose names stand in the bundle. */
final class Choices {

    private Choices() {}

    static <E extends Enum<E>> void bind(
            ChoiceBox<E> box, E[] values, ObjectProperty<E> chosen, Messages messages, String prefix) {
        box.getItems().setAll(values);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(E value) {
                return value == null ? "" : messages.get(prefix + value.name());
            }

            @Override
            public E fromString(String text) {
                throw new UnsupportedOperationException("A choice box is not typed into");
            }
        });
        box.valueProperty().bindBidirectional(chosen);
    }
}
