package org.okrreadiness.ui.library;

import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.ui.common.CopiedTable;

/** How many tasks bear on each competency in each phase. The figure says it; the depth of the cell only repeats it. */
final class TaskGrid extends GridPane {

    private static final int DEEPEST = 3;
    private static final int FEW = 6;
    private static final double WHOLE = 100;

    /** The share of the width that names of competencies take, in per cent. */
    private static final double NAMES = 24;

    TaskGrid(BlueprintReading reading, Messages messages) {
        getStyleClass().add("task-grid");
        if (reading.phases().size() > FEW) {
            getStyleClass().add("many");
        }
        getColumnConstraints().add(column(NAMES, HPos.LEFT));
        for (int column = 0; column < reading.phases().size(); column++) {
            getColumnConstraints().add(column((WHOLE - NAMES) / reading.phases().size(), HPos.CENTER));
            add(label(reading.phases().get(column), "grid-head"), column + 1, 0);
        }
        for (int row = 0; row < reading.lines().size(); row++) {
            add(reading, row, messages);
        }
        CopiedTable.of(this, messages);
    }

    private static ColumnConstraints column(double share, HPos side) {
        ColumnConstraints constraints = new ColumnConstraints();
        constraints.setPercentWidth(share);
        constraints.setHalignment(side);
        constraints.setFillWidth(true);
        return constraints;
    }

    private void add(BlueprintReading reading, int row, Messages messages) {
        BlueprintReading.Line line = reading.lines().get(row);
        Label name = label(line.name(), "grid-name");
        name.setAccessibleText(line.spoken());
        add(name, 0, row + 1);
        for (int column = 0; column < line.tasks().size(); column++) {
            int tasks = line.tasks().get(column);
            Label cell =
                    label(tasks == 0 ? messages.get("library.blueprint.none") : String.valueOf(tasks), "grid-cell");
            cell.getStyleClass().add("depth-" + Math.min(tasks, DEEPEST));
            cell.setAccessibleText(messages.get(
                    "library.blueprint.cell", line.name(), reading.phases().get(column), tasks));
            add(cell, column + 1, row + 1);
        }
    }

    private static Label label(String text, String styleClass) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        label.getStyleClass().add(styleClass);
        return label;
    }
}
