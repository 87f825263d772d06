package org.okrreadiness.ui.decide.need;

import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.okrreadiness.reading.need.NeedWords;

/** One of a closed set, chosen from a list by its name. */
final class SetChoice {

    private SetChoice() {}

    /** @param set under which the names stand, such as {@code seat} */
    static <E extends Enum<E>> void fill(ComboBox<E> box, String set, Class<E> type, NeedWords words) {
        box.getItems().setAll(type.getEnumConstants());
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(E value) {
                return value == null ? "" : words.name(set, value);
            }

            @Override
            public E fromString(String text) {
                throw new UnsupportedOperationException("Nobody types here");
            }
        });
    }
}
