package org.okrreadiness.ui.trainer;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import org.okrreadiness.i18n.Messages;

/** One line of the board: who, what came in, and how far it is. */
final class BoardRow extends ListCell<CohortReading.Row> {

    /** Shares of the width, in per cent. */
    private static final List<Integer> COLUMNS = List.of(38, 26, 36);

    BoardRow() {
        // As wide as the list and no wider: long words take a second line.
        setPrefWidth(0);
    }

    /** What stands above the lines. */
    static Node heads(Messages messages) {
        return grid(
                "strong",
                messages.get("cohort.column.name"),
                messages.get("cohort.column.in"),
                messages.get("cohort.column.progress"));
    }

    @Override
    protected void updateItem(CohortReading.Row row, boolean empty) {
        super.updateItem(row, empty);
        boolean is = !empty && row != null;
        setGraphic(is ? grid("board-cell", row.name(), row.handedIn(), row.progress()) : null);
        setAccessibleText(is ? String.join(", ", row.name(), row.handedIn(), row.progress()) : null);
    }

    /** A cell asks its graphic how high it is without saying how wide it will be. */
    @Override
    protected double computePrefHeight(double width) {
        if (getGraphic() == null || width < 0) {
            return super.computePrefHeight(width);
        }
        double sides = snappedLeftInset() + snappedRightInset();
        return snappedTopInset() + getGraphic().prefHeight(width - sides) + snappedBottomInset();
    }

    private static GridPane grid(String style, String... words) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("board-row");
        for (int column = 0; column < words.length; column++) {
            ColumnConstraints width = new ColumnConstraints();
            width.setPercentWidth(COLUMNS.get(column));
            grid.getColumnConstraints().add(width);
            Label label = new Label(words[column]);
            label.setWrapText(true);
            label.getStyleClass().add(style);
            grid.add(label, column, 0);
        }
        return grid;
    }
}
