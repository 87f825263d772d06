package org.okrreadiness.ui.common;

import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/** Two children, one at the left end of a line and one at the right; where the line is too short for both, the first stands above. */
public final class BothSides extends Pane {

    private static final double GAP = 16;
    private static final double LINE_GAP = 8;

    private double across() {
        Insets insets = getInsets();
        return insets.getLeft() + insets.getRight();
    }

    private double down() {
        Insets insets = getInsets();
        return insets.getTop() + insets.getBottom();
    }

    private Node left() {
        return getManagedChildren().get(0);
    }

    private Node right() {
        return getManagedChildren().get(getManagedChildren().size() - 1);
    }

    private boolean fits(double width) {
        return left() == right() || left().prefWidth(-1) + GAP + right().prefWidth(-1) <= width - across();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return across() + Math.max(left().minWidth(-1), right().minWidth(-1));
    }

    @Override
    protected double computePrefWidth(double height) {
        return across() + left().prefWidth(-1) + GAP + right().prefWidth(-1);
    }

    @Override
    protected double computePrefHeight(double width) {
        double one = left().prefHeight(-1);
        double other = right().prefHeight(-1);
        return down() + (fits(width < 0 ? Double.MAX_VALUE : width) ? Math.max(one, other) : one + LINE_GAP + other);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double room = getWidth() - across();
        double x = getInsets().getLeft();
        double y = getInsets().getTop();
        double inner = getHeight() - down();
        if (fits(getWidth())) {
            place(left(), x, y, room, inner);
            placeRight(y, room, inner);
        } else {
            place(left(), x, y, room, left().prefHeight(-1));
            double used = left().prefHeight(-1) + LINE_GAP;
            placeRight(y + used, room, inner - used);
        }
    }

    private void placeRight(double y, double room, double height) {
        double width = Math.min(room, right().prefWidth(-1));
        place(right(), getInsets().getLeft() + room - width, y, width, height);
    }

    private static void place(Node node, double x, double y, double room, double height) {
        node.resizeRelocate(x, y, Math.min(room, node.prefWidth(-1)), height);
    }
}
