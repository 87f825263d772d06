package org.okrreadiness.ui.common;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/**
 * Children beside one another as long as they fit, then below. Unlike in a flow pane none becomes wider than the row, so that long
 * words wrap instead of pushing the page to the side.
 */
public final class WrappingRow extends Pane {

    private double gap = 16;
    private double lineGap = 8;

    public WrappingRow() {
        getStyleClass().add("wrapping-row");
    }

    public WrappingRow(Node... children) {
        this();
        getChildren().setAll(children);
    }

    public double getGap() {
        return gap;
    }

    public void setGap(double between) {
        gap = between;
    }

    public double getLineGap() {
        return lineGap;
    }

    public void setLineGap(double between) {
        lineGap = between;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        Insets insets = getInsets();
        double widest = getManagedChildren().stream()
                .mapToDouble(child -> child.minWidth(-1))
                .max()
                .orElse(0);
        return insets.getLeft() + widest + insets.getRight();
    }

    @Override
    protected double computePrefWidth(double height) {
        Insets insets = getInsets();
        List<Node> children = getManagedChildren();
        double all = children.stream()
                .mapToDouble(child -> Math.max(child.minWidth(-1), child.prefWidth(-1)))
                .sum();
        return insets.getLeft() + all + gap * Math.max(0, children.size() - 1) + insets.getRight();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        Insets insets = getInsets();
        double inner = inner(width < 0 ? computePrefWidth(-1) : width);
        List<List<Node>> lines = lines(inner);
        double gaps = lineGap * Math.max(0, lines.size() - 1);
        double heights = lines.stream().mapToDouble(line -> height(line, inner)).sum();
        return insets.getTop() + heights + gaps + insets.getBottom();
    }

    @Override
    protected void layoutChildren() {
        double inner = inner(getWidth());
        double y = getInsets().getTop();
        for (List<Node> line : lines(inner)) {
            double height = height(line, inner);
            double x = getInsets().getLeft();
            for (Node child : line) {
                double width = width(child, inner);
                double own = snapSizeY(child.prefHeight(width));
                child.resizeRelocate(snapPositionX(x), snapPositionY(y + (height - own) / 2), width, own);
                x += width + gap;
            }
            y += height + lineGap;
        }
    }

    private List<List<Node>> lines(double inner) {
        List<List<Node>> lines = new ArrayList<>();
        double left = -1;
        for (Node child : getManagedChildren()) {
            double width = width(child, inner);
            if (left < width) {
                lines.add(new ArrayList<>());
                left = inner;
            }
            lines.get(lines.size() - 1).add(child);
            left -= width + gap;
        }
        return lines;
    }

    private double height(List<Node> line, double inner) {
        return snapSizeY(line.stream()
                .mapToDouble(child -> child.prefHeight(width(child, inner)))
                .max()
                .orElse(0));
    }

    private double width(Node child, double inner) {
        double wished = Math.max(child.minWidth(-1), child.prefWidth(-1));
        return snapSizeX(Math.max(child.minWidth(-1), Math.min(wished, inner)));
    }

    private double inner(double width) {
        return width - getInsets().getLeft() - getInsets().getRight();
    }
}
