package org.okrreadiness.ui.common;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/** The same thing twice: as wide as it likes to be, and another way where that does not fit. */
public final class WideOrNarrow extends Region {

    private final Region wide;
    private final Region narrow;

    /**
     * @param wide shown where its preferred width fits
     * @param narrow shown elsewhere
     */
    public WideOrNarrow(Region wide, Region narrow) {
        this.wide = wide;
        this.narrow = narrow;
        getChildren().addAll(wide, narrow);
    }

    private Region fitting(double width) {
        return width < 0 || wide.prefWidth(-1) <= width ? wide : narrow;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return narrow.minWidth(-1);
    }

    @Override
    protected double computePrefWidth(double height) {
        return wide.prefWidth(-1);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        return fitting(width).prefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        Region shown = fitting(getWidth());
        wide.setVisible(shown == wide);
        narrow.setVisible(shown == narrow);
        shown.resizeRelocate(0, 0, getWidth(), getHeight());
    }
}
