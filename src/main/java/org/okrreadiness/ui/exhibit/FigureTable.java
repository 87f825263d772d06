package org.okrreadiness.ui.exhibit;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;

/** Rows and columns as they would stand in a report. Each cell tells a screen reader its column. */
final class FigureTable {

    /** What the sides of a cell take, in letters. */
    private static final double CELL_SIDES = 5;

    private FigureTable() {}

    static GridPane of(List<String> columns, List<List<String>> rows) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("figure-table");
        for (int column = 0; column < columns.size(); column++) {
            boolean figures = column > 0 && holdsFigures(rows, column);
            grid.getColumnConstraints().add(constraints(share(columns, rows, column), figures));
            grid.add(cell(columns.get(column), "figure-head", figures), column, 0);
        }
        for (int row = 0; row < rows.size(); row++) {
            addRow(grid, columns, rows.get(row), row + 1);
        }
        return grid;
    }

    private static void addRow(GridPane grid, List<String> columns, List<String> row, int index) {
        for (int column = 0; column < row.size() && column < columns.size(); column++) {
            boolean figures = grid.getColumnConstraints().get(column).getHalignment() == HPos.RIGHT;
            Label cell = cell(row.get(column), "figure-cell", figures);
            cell.setAccessibleText(columns.get(column) + ": " + row.get(column));
            grid.add(cell, column, index);
        }
    }

    /** The share of the width a column gets: by its longest word, which must not break, and by how much stands in it. */
    private static double share(List<String> columns, List<List<String>> rows, int column) {
        double all = 0;
        for (int any = 0; any < columns.size(); any++) {
            all += weight(columns, rows, any);
        }
        return 100 * weight(columns, rows, column) / all;
    }

    private static double weight(List<String> columns, List<List<String>> rows, int column) {
        Stream<String> cells = rows.stream().filter(row -> column < row.size()).map(row -> row.get(column));
        return Stream.concat(Stream.of(columns.get(column)), cells)
                .mapToDouble(text -> Math.max(longestWord(text), 2 * Math.sqrt(text.length())) + CELL_SIDES)
                .max()
                .orElse(CELL_SIDES);
    }

    private static int longestWord(String text) {
        return Arrays.stream(text.split("\\s+")).mapToInt(String::length).max().orElse(0);
    }

    private static ColumnConstraints constraints(double share, boolean figures) {
        ColumnConstraints constraints = new ColumnConstraints();
        constraints.setPercentWidth(share);
        constraints.setHalignment(figures ? HPos.RIGHT : HPos.LEFT);
        constraints.setFillWidth(true);
        return constraints;
    }

    private static Label cell(String text, String styleClass, boolean figures) {
        Label cell = Paper.line(text, styleClass);
        if (figures) {
            cell.getStyleClass().add("figures");
        }
        cell.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        return cell;
    }

    /** True when every filled cell of the column begins like a number. */
    private static boolean holdsFigures(List<List<String>> rows, int column) {
        return rows.stream()
                .filter(row -> column < row.size())
                .map(row -> row.get(column).strip())
                .filter(text -> text.length() > 1 || !text.isEmpty() && Character.isDigit(text.charAt(0)))
                .allMatch(text -> text.matches("[-+\u2212\u00a3$\u20ac~<>]?\\s?\\d.*"));
    }
}
