package org.okrreadiness.ui.moderation;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.ui.common.CopiedTable;
import org.okrreadiness.ui.common.WideOrNarrow;

/** A table of figures that can be copied, and the same row below row where there is no room for columns. */
final class FigureTableView extends VBox {

    FigureTableView(FigureTable table, Messages messages) {
        getStyleClass().add("stack");
        getChildren().addAll(Labels.of(table.title(), "section-title"), Labels.of(table.explain(), "reading", "muted"));
        if (table.rows().isEmpty()) {
            getChildren().add(Labels.of(messages.get("figures.nothing"), "empty", "reading"));
        } else {
            GridPane grid = grid(table);
            CopiedTable.of(grid, messages);
            getChildren().add(new WideOrNarrow(grid, stacked(table, messages)));
        }
    }

    private static GridPane grid(FigureTable table) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("figure-table");
        for (int column = 0; column < table.columns().size(); column++) {
            grid.add(cell(table.columns().get(column), column, "strong"), column, 0);
        }
        for (int row = 0; row < table.rows().size(); row++) {
            List<String> cells = table.rows().get(row);
            for (int column = 0; column < cells.size(); column++) {
                grid.add(cell(cells.get(column), column, "figure-cell"), column, row + 1);
            }
        }
        return grid;
    }

    private static Label cell(String text, int column, String styleClass) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().addAll(styleClass, column == 0 ? "figure-name" : "figure-value");
        return label;
    }

    private static VBox stacked(FigureTable table, Messages messages) {
        VBox stack = new VBox();
        stack.getStyleClass().add("stack-wide");
        for (List<String> cells : table.rows()) {
            VBox row = new VBox(Labels.of(cells.get(0), "strong"));
            row.getStyleClass().add("stack-tight");
            for (int column = 1; column < cells.size(); column++) {
                row.getChildren()
                        .add(Labels.of(
                                messages.get("figures.stacked", table.columns().get(column), cells.get(column)),
                                "reading"));
            }
            stack.getChildren().add(row);
        }
        return stack;
    }
}
