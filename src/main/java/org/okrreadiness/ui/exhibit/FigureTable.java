package org.okrreadiness.ui.exhibit;

import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/** Rows and columns as they would stand in a report. Each cell tells a screen reader its column. */
final class FigureTable {

    private FigureTable() {}

    static GridPane of(List<String> columns, List<List<String>> rows) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("figure-table");
        for (int column = 0; column < columns.size(); column++) {
            boolean figures = column > 0 && holdsFigures(rows, column);
            grid.getColumnConstraints().add(constraints(column, figures));
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

    private static ColumnConstraints constraints(int column, boolean figures) {
        ColumnConstraints constraints = new ColumnConstraints();
        constraints.setHgrow(column == 0 ? Priority.ALWAYS : Priority.SOMETIMES);
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
