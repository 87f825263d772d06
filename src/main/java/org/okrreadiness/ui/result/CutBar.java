package org.okrreadiness.ui.result;

import java.util.Optional;
import javafx.scene.layout.Region;

/** A score from 0 to 100 as a bar, with the cut as an upright line through it. What it shows also stands beside it in words. */
final class CutBar extends Region {

    private static final double WHOLE = 100;

    private final int score;
    private final Optional<Integer> cut;
    private final Region fill = new Region();
    private final Region line = new Region();

    /**
     * @param cut empty where the score is held against none
     * @param colour style class that gives the bar its colour
     */
    CutBar(int score, Optional<Integer> cut, String colour) {
        this.score = score;
        this.cut = cut;
        getStyleClass().add("cut-bar");
        fill.getStyleClass().addAll("cut-bar-fill", colour);
        line.getStyleClass().add("cut-bar-line");
        line.setVisible(cut.isPresent());
        getChildren().addAll(fill, line);
    }

    @Override
    protected void layoutChildren() {
        double over = getHeight() / 4;
        fill.resizeRelocate(0, 0, getWidth() * score / WHOLE, getHeight());
        double thickness = line.prefWidth(-1);
        cut.ifPresent(at ->
                line.resizeRelocate(getWidth() * at / WHOLE - thickness / 2, -over, thickness, getHeight() + 2 * over));
    }
}
