package org.okrreadiness.ui.common;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.GridPane;
import org.okrreadiness.i18n.Messages;

/**
 * Lets a table be copied as a whole, with its header, as spreadsheets take it: cells apart by tabs, rows by line ends. By the keys for
 * copying, or from a menu that opens by mouse or by keyboard.
 */
public final class CopiedTable {

    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination MENU = new KeyCodeCombination(KeyCode.F10, KeyCombination.SHIFT_DOWN);

    private CopiedTable() {}

    /** A table made of labels in a grid, its first row the header. It can be reached by keyboard from now on. */
    public static void of(GridPane grid, Messages messages) {
        grid.setFocusTraversable(true);
        grid.setAccessibleRole(AccessibleRole.TEXT);
        grid.setAccessibleText(messages.get("table.spoken"));
        grid.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> grid.requestFocus());
        grid.getStyleClass().add("copied-table");
        enable(grid, () -> text(grid), messages);
    }

    public static void of(TableView<?> table, Messages messages) {
        enable(table, () -> text(table), messages);
    }

    private static void enable(Node table, Supplier<String> text, Messages messages) {
        MenuItem copy = new MenuItem(messages.get("table.copy"));
        copy.setAccelerator(COPY);
        copy.setOnAction(event -> Clip.copy(text.get()));
        ContextMenu menu = new ContextMenu(copy);
        table.setOnContextMenuRequested(event -> {
            menu.show(table, event.getScreenX(), event.getScreenY());
            event.consume();
        });
        table.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (COPY.match(event)) {
                Clip.copy(text.get());
                event.consume();
            } else if (MENU.match(event) || event.getCode() == KeyCode.CONTEXT_MENU) {
                Bounds place = table.localToScreen(table.getBoundsInLocal());
                menu.show(table, place.getMinX(), place.getMinY());
                event.consume();
            }
        });
    }

    static String text(GridPane grid) {
        TreeMap<Integer, TreeMap<Integer, String>> rows = new TreeMap<>();
        for (Node cell : grid.getChildren()) {
            if (cell instanceof Labeled words) {
                rows.computeIfAbsent(index(GridPane.getRowIndex(cell)), row -> new TreeMap<>())
                        .put(index(GridPane.getColumnIndex(cell)), words.getText());
            }
        }
        return rows.values().stream().map(CopiedTable::row).collect(Collectors.joining("\n", "", "\n"));
    }

    private static int index(Integer given) {
        return given == null ? 0 : given;
    }

    /** A cell that is not there is an empty one, so that what follows keeps its column. */
    private static String row(TreeMap<Integer, String> cells) {
        List<String> row = new ArrayList<>();
        for (int column = 0; column <= cells.lastKey(); column++) {
            row.add(cells.getOrDefault(column, ""));
        }
        return line(row);
    }

    static <T> String text(TableView<T> table) {
        List<TableColumn<T, ?>> columns = table.getVisibleLeafColumns();
        List<String> lines = new ArrayList<>();
        lines.add(line(columns.stream().map(TableColumn::getText).toList()));
        for (T item : table.getItems()) {
            lines.add(line(columns.stream()
                    .map(column -> String.valueOf(column.getCellData(item)))
                    .toList()));
        }
        return String.join("\n", lines) + "\n";
    }

    private static String line(List<String> cells) {
        return cells.stream()
                .map(cell ->
                        cell == null ? "" : cell.replaceAll("[\\t\\r\\n]+", " ").strip())
                .collect(Collectors.joining("\t"));
    }
}
