package org.okrreadiness.ui.records.matrix;

import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;

/**
 * A person and the cells beside them, in columns that are the same in every row of one width; below a width at which words would be cut
 * the cells come to stand under the person, three, two or one beside another.
 */
final class MatrixColumns extends Pane {

    private static final double NAME_EMS = 14;
    private static final double CELL_EMS = 10.4;
    private static final double GAP_EMS = 0.6;
    private static final List<Integer> BESIDE = List.of(3, 2, 1);

    private final Text measure = new Text();

    /** @param nodes the person, then the cells */
    MatrixColumns(Node person, List<? extends Node> cells) {
        measure.setManaged(false);
        measure.setVisible(false);
        measure.fontProperty().addListener(changed -> requestLayout());
        getChildren().add(person);
        getChildren().addAll(cells);
        getChildren().add(measure);
        getStyleClass().add("matrix-columns");
    }

    /** Whether person and cells stand in one line. */
    static boolean isWide(double width, double em, int cells) {
        return width >= em * (NAME_EMS + cells * (CELL_EMS + GAP_EMS));
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
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        Insets insets = getInsets();
        return place(width < 0 ? getWidth() : width, false) + insets.getTop() + insets.getBottom();
    }

    @Override
    protected void layoutChildren() {
        place(getWidth(), true);
    }

    /** @return how high it is, without the insets */
    private double place(double width, boolean now) {
        Insets insets = getInsets();
        double em = measure.getFont().getSize();
        double gap = snapSpaceX(GAP_EMS * em);
        double inner = width - insets.getLeft() - insets.getRight();
        List<Node> nodes = getManagedChildren();
        List<Node> cells = nodes.subList(1, nodes.size());
        Node person = nodes.get(0);
        if (isWide(inner, em, cells.size())) {
            double cell = snapSizeX((inner - NAME_EMS * em) / cells.size() - gap - 1);
            double name = inner - cells.size() * (cell + gap);
            double height = Math.max(person.prefHeight(name), height(cells, cell));
            if (now) {
                put(person, insets.getLeft(), insets.getTop(), name, height);
                row(cells, insets.getLeft() + name + gap, insets.getTop(), cell, height, gap);
            }
            return height;
        }
        int beside = BESIDE.stream()
                .filter(many -> inner >= many * (CELL_EMS + GAP_EMS) * em)
                .findFirst()
                .orElse(1);
        double cell = snapSizeX((inner + gap) / beside - gap - 1);
        double y = snapSizeY(person.prefHeight(inner));
        if (now) {
            put(person, insets.getLeft(), insets.getTop(), inner, y);
        }
        for (int from = 0; from < cells.size(); from += beside) {
            List<Node> line = cells.subList(from, Math.min(from + beside, cells.size()));
            double height = height(line, cell);
            y += gap;
            if (now) {
                row(line, insets.getLeft(), insets.getTop() + y, cell, height, gap);
            }
            y += height;
        }
        return y;
    }

    private double height(List<Node> cells, double width) {
        return snapSizeY(
                cells.stream().mapToDouble(cell -> cell.prefHeight(width)).max().orElse(0));
    }

    private void row(List<Node> cells, double x, double y, double width, double height, double gap) {
        double at = x;
        for (Node cell : cells) {
            put(cell, at, y, width, height);
            at += width + gap;
        }
    }

    private void put(Node node, double x, double y, double width, double height) {
        node.resizeRelocate(snapPositionX(x), snapPositionY(y), width, height);
    }
}
