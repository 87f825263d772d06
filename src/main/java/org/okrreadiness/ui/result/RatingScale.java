package org.okrreadiness.ui.result;

import java.util.OptionalInt;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** The scale from 1 to 5 with the person's rating as a disc and the key as a diamond. Both stand beside it in words as well. */
final class RatingScale extends Region {

    private static final int LOWEST = 1;
    private static final int HIGHEST = 5;

    private final Region line = new Region();
    private final Label[] figures = new Label[HIGHEST];
    private final Region you = new Region();
    private final Region keyMark = new Region();
    private final OptionalInt rating;
    private final double key;

    RatingScale(OptionalInt rating, double key) {
        this.rating = rating;
        this.key = key;
        getStyleClass().add("rating-scale");
        line.getStyleClass().add("rating-line");
        keyMark.getStyleClass().add("rating-key");
        you.getStyleClass().add("rating-you");
        you.setVisible(rating.isPresent());
        getChildren().addAll(line, keyMark, you);
        for (int value = LOWEST; value <= HIGHEST; value++) {
            Label figure = Labels.of(Integer.toString(value), "caption");
            figures[value - LOWEST] = figure;
            getChildren().add(figure);
        }
    }

    @Override
    protected void layoutChildren() {
        double centre = getHeight() / 3;
        double left = place(LOWEST);
        line.resizeRelocate(left, centre - 1, place(HIGHEST) - left, 2);
        centreAt(keyMark, place(key), centre);
        rating.ifPresent(value -> centreAt(you, place(value), centre));
        for (int value = LOWEST; value <= HIGHEST; value++) {
            Label figure = figures[value - LOWEST];
            figure.autosize();
            figure.relocate(place(value) - figure.getWidth() / 2, getHeight() - figure.getHeight());
        }
    }

    private double place(double value) {
        double margin = getHeight() / 2;
        return margin + (value - LOWEST) / (HIGHEST - LOWEST) * (getWidth() - 2 * margin);
    }

    private static void centreAt(Region mark, double x, double y) {
        mark.autosize();
        mark.relocate(x - mark.getWidth() / 2, y - mark.getHeight() / 2);
    }
}
