package org.okrreadiness.ui.own;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;

/** A list to choose one thing from. */
final class WordBox {

    private WordBox() {}

    /** @param words what a thing is called */
    static <T> void fill(ComboBox<T> box, List<T> things, Function<T, String> words) {
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(T thing) {
                return thing == null ? "" : words.apply(thing);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("Chosen, not typed");
            }
        });
        box.getItems().setAll(things);
    }

    /** @param chosen called when the person chooses another */
    static <T> ComboBox<T> of(List<T> things, T present, Function<T, String> words, Consumer<T> chosen) {
        ComboBox<T> box = new ComboBox<>();
        fill(box, things, words);
        box.setValue(present);
        box.setMinWidth(ComboBox.USE_PREF_SIZE);
        box.valueProperty().addListener((o, before, now) -> chosen.accept(now));
        return box;
    }
}
