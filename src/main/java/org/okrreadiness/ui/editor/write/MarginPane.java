package org.okrreadiness.ui.editor.write;

import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;

/**
 * Something written with notes in the margin: beside it where there is room, below it where there is not. Room beside it is kept even
 * while there are no notes, so that a note which appears does not make the words being typed wrap anew.
 */
public final class MarginPane extends Pane {

    private static final double MARGIN_EMS = 20;
    private static final double WIDE_EMS = 58;
    private static final double GAP_EMS = 1;

    private final Text measure = new Text();
    private boolean notes = true;

    public MarginPane() {
        measure.setManaged(false);
        measure.setMouseTransparent(true);
        getChildren().add(measure);
        measure.fontProperty().addListener((property, before, now) -> requestLayout());
    }

    /** @param offered false where no note will ever come, so that no room is kept for any */
    void setNotes(boolean offered) {
        notes = offered;
        requestLayout();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        Insets insets = getInsets();
        double inner = inner(width);
        double own = written().prefHeight(writtenWidth(inner));
        double beside = margin().isManaged() ? margin().prefHeight(marginWidth(inner)) : 0;
        double height = isWide(inner) ? Math.max(own, beside) : own + (beside == 0 ? 0 : gap() + beside);
        return insets.getTop() + height + insets.getBottom();
    }

    @Override
    protected void layoutChildren() {
        Insets insets = getInsets();
        double inner = inner(getWidth());
        double left = insets.getLeft();
        double top = insets.getTop();
        double width = writtenWidth(inner);
        double height = written().prefHeight(width);
        written().resizeRelocate(left, top, width, height);
        if (margin().isManaged()) {
            double marginWidth = marginWidth(inner);
            double x = isWide(inner) ? left + width + gap() : left;
            double notesHeight = margin().prefHeight(marginWidth);
            double below = height + (notesHeight == 0 ? 0 : gap());
            margin().resizeRelocate(x, isWide(inner) ? top : top + below, marginWidth, notesHeight);
        }
    }

    /** Managed children in the order of the FXML: what is written, then its margin. */
    private Node written() {
        return getChildren().get(1);
    }

    private Node margin() {
        return getChildren().get(2);
    }

    private double inner(double width) {
        return Math.max(0, width - getInsets().getLeft() - getInsets().getRight());
    }

    private boolean isWide(double inner) {
        return notes && inner >= WIDE_EMS * em();
    }

    private double writtenWidth(double inner) {
        return snapSizeX(isWide(inner) ? inner - marginWidth(inner) - gap() : inner);
    }

    private double marginWidth(double inner) {
        return snapSizeX(isWide(inner) ? MARGIN_EMS * em() : inner);
    }

    private double gap() {
        return Math.round(GAP_EMS * em());
    }

    private double em() {
        return measure.getFont().getSize();
    }
}
