package org.okrreadiness.ui.common;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;

/**
 * Children beside one another as long as they fit, then below. Unlike in a flow pane none becomes wider than the row, so that long
 * words wrap instead of pushing the page to the side. As in a row that does not wrap, what follows a growing gap stands at the right
 * end, on whichever line it comes to stand.
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
        long apart = children.stream().filter(child -> !grows(child)).count();
        return insets.getLeft() + all + gap * Math.max(0, apart - 1) + insets.getRight();
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
        boolean atEnd = false;
        for (List<Node> line : lines(inner)) {
            double height = height(line, inner);
            double unused = inner - wished(line, inner);
            double x = getInsets().getLeft() + (atEnd ? unused : 0);
            for (Node child : line) {
                double width = width(child, inner);
                double own = height(child, width);
                child.resizeRelocate(snapPositionX(x), snapPositionY(y + (height - own) / 2), width, own);
                boolean grows = grows(child);
                x += grows ? atEnd ? 0 : unused : width + gap;
                atEnd |= grows;
            }
            y += height + lineGap;
        }
    }

    /** What the children of a line take up together. */
    private double wished(List<Node> line, double inner) {
        double taken = -gap;
        for (Node child : line) {
            taken += grows(child) ? 0 : width(child, inner) + gap;
        }
        return taken;
    }

    private static boolean grows(Node child) {
        return HBox.getHgrow(child) == Priority.ALWAYS;
    }

    private List<List<Node>> lines(double inner) {
        List<List<Node>> lines = new ArrayList<>();
        double left = -1;
        for (Node child : getManagedChildren()) {
            double width = width(child, inner);
            if (left < width || lines.isEmpty()) {
                lines.add(new ArrayList<>());
                left = inner;
            }
            lines.get(lines.size() - 1).add(child);
            left -= grows(child) ? 0 : width + gap;
        }
        return lines;
    }

    private double height(List<Node> line, double inner) {
        return snapSizeY(line.stream()
                .mapToDouble(child -> height(child, width(child, inner)))
                .max()
                .orElse(0));
    }

    private double height(Node child, double width) {
        double least = child.minHeight(width);
        return snapSizeY(Math.max(least, Math.min(child.prefHeight(width), child.maxHeight(width))));
    }

    private double width(Node child, double inner) {
        double wished = Math.max(child.minWidth(-1), child.prefWidth(-1));
        return snapSizeX(Math.max(child.minWidth(-1), Math.min(wished, inner)));
    }

    private double inner(double width) {
        return width - getInsets().getLeft() - getInsets().getRight();
    }
}
