package org.okrreadiness.ui.moderation;

import java.util.List;
import java.util.function.Function;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;

/** A title with lines below it, as wide as the list: a labelled control asks its graphic for a height without saying how wide it is. */
final class OpenCell<T> extends ListCell<T> {

    private final Function<T, String> title;
    private final Function<T, List<String>> lines;
    private VBox content;

    OpenCell(Function<T, String> title, Function<T, List<String>> lines) {
        this.title = title;
        this.lines = lines;
        getStyleClass().add("moderation-cell");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
    }

    /** Whoever comes to a list by keyboard begins with its first line; left to itself it would go on to the second. */
    static void beginAtTheTop(ListView<?> list) {
        list.focusedProperty().addListener((property, before, now) -> {
            if (now && list.getSelectionModel().isEmpty()) {
                list.getSelectionModel().selectFirst();
            }
        });
    }

    @Override
    protected void updateItem(T item, boolean empty) {
        super.updateItem(item, empty);
        content = empty || item == null ? null : shown(item);
        setGraphic(content);
        setAccessibleText(content == null ? null : title.apply(item) + ". " + String.join(". ", lines.apply(item)));
    }

    private VBox shown(T item) {
        VBox box = new VBox(Labels.of(title.apply(item), "strong"));
        lines.apply(item).forEach(line -> box.getChildren().add(Labels.of(line, "caption")));
        box.getStyleClass().add("stack-tight");
        return box;
    }

    @Override
    protected double computePrefHeight(double width) {
        double asked = width < 0 ? getListView().getWidth() : width;
        double sides = snappedLeftInset() + snappedRightInset();
        return content == null
                ? super.computePrefHeight(width)
                : snappedTopInset() + content.prefHeight(Math.max(0, asked - sides)) + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (content != null) {
            content.resizeRelocate(
                    snappedLeftInset(),
                    snappedTopInset(),
                    getWidth() - snappedLeftInset() - snappedRightInset(),
                    getHeight() - snappedTopInset() - snappedBottomInset());
        }
    }
}
