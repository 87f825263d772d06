package org.okrreadiness.ui.own;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.ui.piece.Labels;

/** Before and after on every criterion; what has changed stands out. */
final class ChangesTable extends GridPane {

    ChangesTable(List<MarksText.Row> rows, Messages messages) {
        getStyleClass().add("own-changes");
        addRow(
                0,
                Labels.of(messages.get("own.change.criterion"), "caption"),
                Labels.of(messages.get("own.change.before"), "caption"),
                Labels.of(messages.get("own.change.after"), "caption"));
        for (MarksText.Row row : rows) {
            Label criterion = Labels.of(row.criterion());
            criterion.setAccessibleText(row.spoken());
            Label after = Labels.of(row.after(), row.after().equals(row.before()) ? "muted" : "strong");
            addRow(getRowCount(), criterion, Labels.of(row.before(), "muted"), after);
        }
    }
}
