package org.okrreadiness.ui.common;

import javafx.beans.InvalidationListener;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** For words that may be missing but must not be cut: a label that shows only where all of it fits. */
public final class OnlyWhole {

    private OnlyWhole() {}

    /** Its room is kept while it does not show. */
    public static void show(Label label) {
        listen(label, label, changed -> label.setVisible(fits(label, label)));
    }

    /** It leaves its line to the others of the column while it does not show. */
    public static void show(Label label, Region column) {
        listen(label, column, changed -> {
            label.setVisible(fits(label, column));
            label.setManaged(label.isVisible());
        });
    }

    /** It goes where the row would need a second line for it. */
    public static void show(Label label, WrappingRow row) {
        listen(label, row, changed -> {
            double own = label.isManaged() ? 0 : row.getGap() + label.prefWidth(-1);
            label.setVisible(row.getWidth() + 1 >= row.prefWidth(-1) + own);
            label.setManaged(label.isVisible());
        });
    }

    private static void listen(Label label, Region room, InvalidationListener arrange) {
        room.widthProperty().addListener((property, before, now) -> arrange.invalidated(property));
        label.textProperty().addListener((property, before, now) -> arrange.invalidated(property));
        label.fontProperty().addListener((property, before, now) -> arrange.invalidated(property));
    }

    private static boolean fits(Label label, Region room) {
        return room.getWidth() + 1 >= label.prefWidth(-1);
    }
}
