package org.okrreadiness.ui.result;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.okrreadiness.reading.option.OptionReading.OnScale;
import org.okrreadiness.ui.piece.Labels;

/** A scale with the person's rating as a disc and the key as a diamond. Both stand beside it in words as well. */
final class RatingScale extends Region {

    private final Region line = new Region();
    private final List<Label> figures = new ArrayList<>();
    private final Region you = new Region();
    private final Region keyMark = new Region();
    private final OnScale scale;

    RatingScale(OnScale scale) {
        this.scale = scale;
        getStyleClass().add("rating-scale");
        line.getStyleClass().add("rating-line");
        keyMark.getStyleClass().add("rating-key");
        you.getStyleClass().add("rating-you");
        you.setVisible(scale.given().isPresent());
        getChildren().addAll(line, keyMark, you);
        for (int value = scale.least(); value <= scale.most(); value++) {
            figures.add(Labels.of(figure(value), "caption"));
        }
        getChildren().addAll(figures);
    }

    @Override
    protected void layoutChildren() {
        double centre = getHeight() / 3;
        double left = place(scale.least());
        line.resizeRelocate(left, centre - 1, place(scale.most()) - left, 2);
        centreAt(keyMark, place(scale.key()), centre);
        scale.given().ifPresent(value -> centreAt(you, place(value), centre));
        for (int step = 0; step < figures.size(); step++) {
            Label figure = figures.get(step);
            figure.autosize();
            double middle = place(scale.least() + step);
            figure.relocate(middle - figure.getWidth() / 2, getHeight() - figure.getHeight());
        }
    }

    /** On a scale with two sides every figure says on which it stands. */
    private String figure(int value) {
        if (scale.least() >= 0) {
            return Integer.toString(value);
        }
        return value < 0 ? "\u2212" + -value : value > 0 ? "+" + value : "0";
    }

    private double place(double value) {
        double margin = getHeight() / 2;
        return margin + (value - scale.least()) / (scale.most() - scale.least()) * (getWidth() - 2 * margin);
    }

    private static void centreAt(Region mark, double x, double y) {
        mark.autosize();
        mark.relocate(x - mark.getWidth() / 2, y - mark.getHeight() / 2);
    }
}
