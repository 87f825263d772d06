package org.okrreadiness.ui.records.matrix;

import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.okrreadiness.domain.rubric.Competency;

/**
 * Filters over the rows while person and cells stand in one line, and beside them where rows are high and every line counts. Nothing
 * changes its parent for it: that may not be done while a window is laid out.
 */
public final class FiltersAndRows extends Pane {

    /** The margins of page and row, and the scroll bar. */
    private static final double BESIDE_THE_ROWS = 84;

    private static final double SIDE_EMS = 17;

    private final Text measure = new Text();

    public FiltersAndRows() {
        measure.setManaged(false);
        measure.setVisible(false);
        measure.fontProperty().addListener(changed -> requestLayout());
        getChildren().add(measure);
    }

    /** Whether person and cells stand in one line in a window of this width. */
    static boolean isWide(double width, double em) {
        return MatrixColumns.isWide(width - BESIDE_THE_ROWS, em, Competency.values().length);
    }

    private ScrollPane filters() {
        return (ScrollPane) getManagedChildren().stream()
                .filter(ScrollPane.class::isInstance)
                .findFirst()
                .orElse(null);
    }

    private Region rows() {
        return (Region) getManagedChildren().stream()
                .filter(child -> !(child instanceof ScrollPane))
                .findFirst()
                .orElseThrow();
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        ScrollPane filters = filters();
        double width = getWidth();
        double height = getHeight();
        double em = measure.getFont().getSize();
        if (filters == null) {
            rows().resizeRelocate(0, 0, width, height);
        } else if (isWide(width, em)) {
            double high = snapSizeY(filters.getContent().prefHeight(width));
            filters.resizeRelocate(0, 0, width, high);
            rows().resizeRelocate(0, high, width, Math.max(0, height - high));
        } else {
            double side = snapSizeX(SIDE_EMS * em);
            filters.resizeRelocate(0, 0, side, height);
            rows().resizeRelocate(side, 0, Math.max(0, width - side), height);
        }
    }
}
