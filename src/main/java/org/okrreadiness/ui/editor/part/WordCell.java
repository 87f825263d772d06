package org.okrreadiness.ui.editor.part;

import java.util.function.Function;
import javafx.scene.control.ListCell;

/** The word that is chosen, or what asks for one. */
final class WordCell<E> extends ListCell<E> {

    private final Function<E, String> name;
    private final String prompt;

    WordCell(Function<E, String> name, String prompt) {
        this.name = name;
        this.prompt = prompt;
    }

    @Override
    protected void updateItem(E word, boolean empty) {
        super.updateItem(word, empty);
        boolean none = empty || word == null;
        setText(none ? prompt : name.apply(word));
        getStyleClass().remove("unchosen");
        if (none) {
            getStyleClass().add("unchosen");
        }
    }
}
