package org.okrreadiness.ui.common;

import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/**
 * Lays its children out in as many columns of equal width as fit, each at least some number of ems wide, so that a form keeps its
 * shape at every window and text size.
 */
public final class EvenColumns extends Pane {

    private static final double GAP_EMS = 0.6;

    private final Text measure = new Text();
    private double columnEms = 10;
    private int mostColumns = Integer.MAX_VALUE;

    public EvenColumns() {
        getStyleClass().add("even-columns");
        measure.setManaged(false);
        measure.setMouseTransparent(true);
        getChildren().add(measure);
        measure.fontProperty().addListener(changed -> requestLayout());
    }

    public double getColumnEms() {
        return columnEms;
    }

    /** @param ems the least width of a column, in widths of the base font */
    public void setColumnEms(double ems) {
        columnEms = ems;
    }

    public int getMostColumns() {
        return mostColumns;
    }

    public void setMostColumns(int most) {
        mostColumns = most;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        Insets insets = getInsets();
        int columns = Math.max(1, Math.min(mostColumns, getManagedChildren().size()));
        return insets.getLeft() + insets.getRight() + columns * columnEms * em() + (columns - 1) * gap();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        Insets insets = getInsets();
        double inner = (width < 0 ? computePrefWidth(-1) : width) - insets.getLeft() - insets.getRight();
        List<Node> children = getManagedChildren();
        int columns = columns(inner);
        double column = columnWidth(inner, columns);
        double height = 0;
        for (int first = 0; first < children.size(); first += columns) {
            height += (first == 0 ? 0 : gap()) + rowHeight(children, first, columns, column);
        }
        return insets.getTop() + height + insets.getBottom();
    }

    @Override
    protected void layoutChildren() {
        Insets insets = getInsets();
        double inner = getWidth() - insets.getLeft() - insets.getRight();
        List<Node> children = getManagedChildren();
        int columns = columns(inner);
        double column = columnWidth(inner, columns);
        double y = insets.getTop();
        for (int first = 0; first < children.size(); first += columns) {
            double height = rowHeight(children, first, columns, column);
            for (int i = first; i < Math.min(first + columns, children.size()); i++) {
                double x = insets.getLeft() + (i - first) * (column + gap());
                children.get(i).resizeRelocate(snapPositionX(x), snapPositionY(y), snapSizeX(column), height);
            }
            y += height + gap();
        }
    }

    private double rowHeight(List<Node> children, int first, int columns, double width) {
        double height = 0;
        for (Node child : children.subList(first, Math.min(first + columns, children.size()))) {
            height = Math.max(height, child.prefHeight(width));
        }
        return snapSizeY(height);
    }

    private int columns(double inner) {
        int fitting = (int) ((inner + gap()) / (columnEms * em() + gap()));
        return Math.max(1, Math.min(mostColumns, fitting));
    }

    private double columnWidth(double inner, int columns) {
        return Math.max(0, (inner - (columns - 1) * gap()) / columns);
    }

    private double em() {
        Font font = measure.getFont();
        return font.getSize();
    }

    private double gap() {
        return Math.round(GAP_EMS * em());
    }
}
