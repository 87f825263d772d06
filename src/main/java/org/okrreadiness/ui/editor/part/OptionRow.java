package org.okrreadiness.ui.editor.part;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** One option with its control: beside it where there is room, below it where there is not. */
public final class OptionRow extends VBox {

    private static final double WIDE_EMS = 40;

    private final double wideEms;
    private final Label text;
    private final OptionControl control;
    private final HBox beside = new HBox();

    /** One option with its control beside it where there is room. */
    public OptionRow(String option, OptionControl control) {
        this(option, control, WIDE_EMS);
    }

    /** One option with a wide control, which always lies below it. */
    public static OptionRow below(String option, OptionControl control) {
        return new OptionRow(option, control, Double.POSITIVE_INFINITY);
    }

    private OptionRow(String option, OptionControl control, double wideEms) {
        this.wideEms = wideEms;
        this.text = new Label(option);
        this.control = control;
        text.setWrapText(true);
        text.setLabelFor(control);
        text.setMaxWidth(Double.MAX_VALUE);
        text.getStyleClass().add("option-text");
        HBox.setHgrow(text, Priority.ALWAYS);
        beside.getStyleClass().add("option-beside");
        getStyleClass().add("option-row");
        widthProperty().addListener(changed -> arrange());
        getChildren().setAll(text, control);
    }

    public OptionControl control() {
        return control;
    }

    private void arrange() {
        boolean wide = getWidth() >= wideEms * text.getFont().getSize();
        boolean isWide = getChildren().contains(beside);
        if (wide != isWide) {
            getChildren().clear();
            beside.getChildren().clear();
            if (wide) {
                beside.getChildren().setAll(text, control);
                getChildren().setAll(beside);
            } else {
                getChildren().setAll(text, control);
            }
        }
    }
}
