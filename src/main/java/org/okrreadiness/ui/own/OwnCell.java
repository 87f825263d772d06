package org.okrreadiness.ui.own;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;

/** A line of a list whose words wrap: a labelled control asks its graphic for a height without saying how wide it is. */
abstract class OwnCell<T> extends ListCell<T> {

    private Region content;

    OwnCell() {
        getStyleClass().add("own-cell");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
    }

    /** What shows this item; called whenever it changes. */
    abstract Region shown(T item);

    abstract String spoken(T item);

    @Override
    protected final void updateItem(T item, boolean empty) {
        super.updateItem(item, empty);
        content = empty || item == null ? null : shown(item);
        setGraphic(content);
        setAccessibleText(content == null ? null : spoken(item));
    }

    @Override
    protected final double computePrefHeight(double width) {
        double sides = snappedLeftInset() + snappedRightInset();
        return content == null
                ? super.computePrefHeight(width)
                : snappedTopInset() + content.prefHeight(Math.max(0, getWidthOf(width) - sides)) + snappedBottomInset();
    }

    private double getWidthOf(double asked) {
        return asked < 0 ? getListView().getWidth() : asked;
    }

    @Override
    protected final void layoutChildren() {
        super.layoutChildren();
        if (content != null) {
            double width = getWidth() - snappedLeftInset() - snappedRightInset();
            double height = getHeight() - snappedTopInset() - snappedBottomInset();
            content.resizeRelocate(snappedLeftInset(), snappedTopInset(), width, height);
        }
    }
}
