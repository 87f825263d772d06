package org.okrreadiness.ui.growth;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.okrreadiness.domain.assessment.AttemptId;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.reading.growth.GrowthReading;

/** A column for each attempt, a row for the whole and each competency. */
final class GrowthTable extends GridPane {

    /** The same one attempt below the other, where there is no room for columns. */
    static VBox stacked(GrowthReading reading, List<AttemptId> ids, Messages messages, Consumer<AttemptId> open) {
        VBox stack = new VBox();
        stack.getStyleClass().add("stack-wide");
        for (int i = 0; i < ids.size(); i++) {
            AttemptId id = ids.get(i);
            VBox attempt = head(i, reading.attempts().get(i), messages, () -> open.accept(id));
            for (GrowthReading.Row row : reading.rows()) {
                attempt.getChildren()
                        .add(label(
                                messages.get(
                                        "growth.row",
                                        row.name(),
                                        row.cells().get(i).words()),
                                "reading"));
            }
            stack.getChildren().add(attempt);
        }
        return stack;
    }

    GrowthTable(GrowthReading reading, List<AttemptId> ids, Messages messages, Consumer<AttemptId> open) {
        getStyleClass().add("growth-table");
        for (int i = 0; i < ids.size(); i++) {
            AttemptId id = ids.get(i);
            add(head(i, reading.attempts().get(i), messages, () -> open.accept(id)), i + 1, 0);
        }
        int row = 1;
        for (GrowthReading.Row line : reading.rows()) {
            addRow(row++, line);
        }
    }

    private static VBox head(int number, GrowthReading.Column column, Messages messages, Runnable open) {
        Hyperlink link = new Hyperlink(messages.get("growth.open"));
        link.setAccessibleText(messages.get("growth.open.spoken", column.title(), column.facts()));
        link.setOnAction(event -> open.run());
        VBox head = new VBox(
                label((number + 1) + ". " + column.title(), "strong"),
                label(column.facts(), "caption"),
                label(column.verdict(), "reading"),
                link);
        head.getStyleClass().addAll("stack-tight", "growth-column");
        return head;
    }

    private void addRow(int row, GrowthReading.Row line) {
        Region mark = new Region();
        mark.getStyleClass().addAll("competency-dot", "growth-dot", "of-" + line.style());
        Label name = label(line.name(), "strong");
        name.setGraphic(mark);
        name.setMinWidth(Region.USE_PREF_SIZE);
        add(name, 0, row);
        int column = 1;
        for (GrowthReading.Cell cell : line.cells()) {
            Label words = label(cell.words(), "cell");
            words.setMinWidth(Region.USE_PREF_SIZE);
            add(words, column++, row);
        }
    }

    private static Label label(String text, String styleClass) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add(styleClass);
        return label;
    }
}
