package org.okrreadiness.ui.editor.part;

import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;

/** A word in a list to choose from, with its meaning below. */
final class MeaningCell<E> extends ListCell<E> {

    private final Function<E, String> name;
    private final Function<E, String> meaning;
    private final Label word = new Label();
    private final Label explained = new Label();
    private final VBox both = new VBox(word, explained);

    MeaningCell(Function<E, String> name, Function<E, String> meaning) {
        this.name = name;
        this.meaning = meaning;
        explained.getStyleClass().add("caption");
        explained.setWrapText(true);
        both.getStyleClass().add("word-meaning");
    }

    @Override
    protected void updateItem(E item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            setAccessibleText(null);
        } else {
            word.setText(name.apply(item));
            explained.setText(meaning.apply(item));
            setGraphic(both);
            setAccessibleText(word.getText() + ". " + explained.getText());
        }
    }
}
