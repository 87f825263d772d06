package org.okrreadiness.ui.editor.judge;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** One option with its scale: beside it where there is room, below it where there is not. */
final class OptionRow extends VBox {

    private static final double WIDE_EMS = 40;

    private final Label text;
    private final RatingScale scale;
    private final HBox beside = new HBox();

    OptionRow(String option, RatingScale scale) {
        this.text = new Label(option);
        this.scale = scale;
        text.setWrapText(true);
        text.setLabelFor(scale);
        text.setMaxWidth(Double.MAX_VALUE);
        text.getStyleClass().add("option-text");
        HBox.setHgrow(text, Priority.ALWAYS);
        beside.getStyleClass().add("option-beside");
        getStyleClass().add("option-row");
        widthProperty().addListener(changed -> arrange());
        getChildren().setAll(text, scale);
    }

    private void arrange() {
        boolean wide = getWidth() >= WIDE_EMS * text.getFont().getSize();
        boolean isWide = getChildren().contains(beside);
        if (wide != isWide) {
            getChildren().clear();
            beside.getChildren().clear();
            if (wide) {
                beside.getChildren().setAll(text, scale);
                getChildren().setAll(beside);
            } else {
                getChildren().setAll(text, scale);
            }
        }
    }
}
