package org.okrreadiness.ui.result;

import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.ui.common.LevelChip;
import org.okrreadiness.ui.result.reading.OptionReading;

/** A response that was rated: the rating against the key on the scale, then the key's reasons. */
final class OptionView extends VBox {

    private final Messages messages;

    OptionView(OptionReading option, Messages messages) {
        this.messages = messages;
        getStyleClass().addAll("card", "option");
        FlowPane rated =
                new FlowPane(new RatingScale(option.rating(), option.key()), Labels.of(option.comparison(), "strong"));
        rated.getStyleClass().addAll("wrap", "rated");
        option.level().ifPresent(level -> rated.getChildren().add(LevelChip.of(level, messages)));
        GridPane reasons = new GridPane();
        reasons.getStyleClass().add("reasons");
        addReason(reasons, "result.option.principle", option.reasons().principle());
        addReason(reasons, "result.option.limit", option.reasons().limit());
        addReason(reasons, "result.option.dissent", option.reasons().dissent());
        getChildren().addAll(Labels.of(option.text(), "own-words"), rated, reasons);
    }

    private void addReason(GridPane grid, String nameKey, String reason) {
        if (!reason.isBlank()) {
            Label name = new Label(messages.get(nameKey));
            name.getStyleClass().add("caption");
            name.setMinWidth(USE_PREF_SIZE);
            grid.addRow(grid.getRowCount(), name, Labels.of(reason.strip(), "reading"));
        }
    }
}
