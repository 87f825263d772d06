package org.okrreadiness.ui.result;

import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.ui.common.LevelChip;
import org.okrreadiness.ui.result.reading.OptionReading;
import org.okrreadiness.ui.result.reading.OptionReading.Reason;

/** Something that was judged: what was given against the key, on its scale where there is one, then the key's reasons. */
final class OptionView extends VBox {

    OptionView(OptionReading option, Messages messages) {
        getStyleClass().addAll("card", "option");
        FlowPane rated = new FlowPane();
        rated.getStyleClass().addAll("wrap", "rated");
        option.scale().ifPresent(scale -> rated.getChildren().add(new RatingScale(scale)));
        rated.getChildren().add(Labels.of(option.comparison(), "strong"));
        option.level().ifPresent(level -> rated.getChildren().add(LevelChip.of(level, messages)));
        GridPane reasons = new GridPane();
        reasons.getStyleClass().add("reasons");
        option.reasons().forEach(reason -> add(reasons, reason));
        getChildren().addAll(Labels.of(option.text(), "own-words"), rated, reasons);
    }

    private static void add(GridPane grid, Reason reason) {
        Label name = new Label(reason.name());
        name.getStyleClass().add("caption");
        name.setMinWidth(USE_PREF_SIZE);
        grid.addRow(grid.getRowCount(), name, Labels.of(reason.text(), "reading"));
    }
}
