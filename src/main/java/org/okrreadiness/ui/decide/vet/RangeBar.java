package org.okrreadiness.ui.decide.vet;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import org.okrreadiness.decide.vet.Range;

/** From the least to the most that a share can be, on a line from nothing to all. Words beside it say the same. */
final class RangeBar extends Region {

    /** A share that is known is a mark and not a stretch. */
    private static final double MARK = 0.03;

    private final Range range;
    private final Region stretch = new Region();

    RangeBar(Range range) {
        this.range = range;
        getStyleClass().add("range-bar");
        stretch.getStyleClass().addAll("range-stretch", range.isSettled() ? "range-known" : "range-open");
        setAccessibleRole(AccessibleRole.NODE);
        getChildren().add(stretch);
    }

    @Override
    protected void layoutChildren() {
        double least = range.isSettled() ? MARK : 0;
        double width = Math.max(least, range.high() - range.low());
        double from = Math.min(1 - width, range.low());
        stretch.resizeRelocate(snapPositionX(from * getWidth()), 0, snapSizeX(width * getWidth()), getHeight());
    }
}
