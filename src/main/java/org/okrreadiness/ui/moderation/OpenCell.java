package org.okrreadiness.ui.moderation;

import java.util.List;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;

/** A title with lines below it, as wide as the list. */
final class OpenCell<T> extends ListCell<T> {

    private final Function<T, String> title;
    private final Function<T, List<String>> lines;

    OpenCell(ListView<T> list, Function<T, String> title, Function<T, List<String>> lines) {
        this.title = title;
        this.lines = lines;
        getStyleClass().add("moderation-cell");
        setPrefWidth(0);
        setMaxWidth(Double.MAX_VALUE);
    }

    @Override
    protected void updateItem(T item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        VBox box = new VBox(Labels.of(title.apply(item), "strong"));
        for (String line : lines.apply(item)) {
            Label label = Labels.of(line, "caption");
            box.getChildren().add(label);
        }
        box.getStyleClass().add("stack-tight");
        setGraphic(box);
        setAccessibleText(title.apply(item) + ". " + String.join(". ", lines.apply(item)));
    }
}
