package org.okrreadiness.ui.result;

import java.util.Optional;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.okrreadiness.domain.rubric.Level;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.reading.option.OptionReading;
import org.okrreadiness.reading.option.OptionReading.Reason;
import org.okrreadiness.ui.common.LevelChip;
import org.okrreadiness.ui.common.WrappingRow;
import org.okrreadiness.ui.piece.Labels;

/** Something that was judged: what was given against the key, on its scale where there is one, then the key's reasons. */
final class OptionView extends VBox {

    OptionView(OptionReading option, Messages messages) {
        getStyleClass().addAll("card", "option");
        WrappingRow rated = compared(option.comparison(), option.level(), messages);
        option.scale().ifPresent(scale -> rated.getChildren().add(0, new RatingScale(scale)));
        VBox judged = new VBox(rated);
        judged.getStyleClass().add("stack-tight");
        option.more().forEach(more -> judged.getChildren().add(compared(more.comparison(), more.level(), messages)));
        GridPane reasons = new GridPane();
        reasons.getStyleClass().add("reasons");
        option.reasons().forEach(reason -> add(reasons, reason));
        getChildren().addAll(Labels.of(option.text(), "own-words"), judged, reasons);
    }

    private static WrappingRow compared(String comparison, Optional<Level> level, Messages messages) {
        WrappingRow compared = new WrappingRow(Labels.of(comparison, "strong"));
        level.ifPresent(reached -> compared.getChildren().add(LevelChip.of(reached, messages)));
        return compared;
    }

    private static void add(GridPane grid, Reason reason) {
        Label name = new Label(reason.name());
        name.getStyleClass().add("caption");
        name.setMinWidth(USE_PREF_SIZE);
        Label text = Labels.of(reason.text(), "reading");
        GridPane.setValignment(name, VPos.TOP);
        grid.addRow(grid.getRowCount(), name, text);
    }
}
