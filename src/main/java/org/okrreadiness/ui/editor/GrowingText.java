package org.okrreadiness.ui.editor;

import javafx.geometry.Orientation;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import org.okrreadiness.ui.common.TabMovesOn;

/**
 * A standard text area that is as tall as its words. Tab moves on instead of typing a tab; in a field for one line Enter moves on
 * too. Being a standard text area it has undo, input methods and screen-reader support.
 */
public final class GrowingText extends TextArea {

    private static final double LEAST_EMS = 4;

    private final Text measure = new Text();
    private boolean enterMovesOn;

    public GrowingText() {
        getStyleClass().add("growing-text");
        setWrapText(true);
        measure.fontProperty().bind(fontProperty());
        textProperty().addListener(changed -> requestLayout());
        promptTextProperty().addListener(changed -> requestLayout());
        fontProperty().addListener(changed -> requestLayout());
        TabMovesOn.from(this);
        addEventFilter(KeyEvent.KEY_PRESSED, this::moveOn);
    }

    public boolean isEnterMovesOn() {
        return enterMovesOn;
    }

    /** @param movesOn true where the words are one sentence */
    public void setEnterMovesOn(boolean movesOn) {
        enterMovesOn = movesOn;
    }

    private void moveOn(KeyEvent key) {
        if (enterMovesOn && key.getCode() == KeyCode.ENTER) {
            key.consume();
            TabMovesOn.now(this, key.isShiftDown());
        }
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return LEAST_EMS * getFont().getSize();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double chrome = chromeWidth();
        double sides = snappedLeftInset() + snappedRightInset() + chrome;
        double ends = snappedTopInset() + snappedBottomInset() + chromeHeight();
        measure.setWrappingWidth(width < 0 ? 0 : Math.max(getFont().getSize(), width - sides));
        String shown = getText() == null || getText().isEmpty() ? String.valueOf(getPromptText()) : getText();
        // A trailing line break opens a line of its own, which a measured text does not count.
        measure.setText(shown.endsWith("\n") || shown.isEmpty() ? shown + "x" : shown);
        return snapSizeY(measure.getLayoutBounds().getHeight() + ends);
    }

    /** What the style sheet puts between the edge and the words, left and right. */
    private double chromeWidth() {
        return lookup(".content") instanceof javafx.scene.layout.Region content
                ? content.snappedLeftInset() + content.snappedRightInset() + 2
                : 2 * getFont().getSize();
    }

    private double chromeHeight() {
        return lookup(".content") instanceof javafx.scene.layout.Region content
                ? content.snappedTopInset() + content.snappedBottomInset() + 2
                : getFont().getSize();
    }
}
