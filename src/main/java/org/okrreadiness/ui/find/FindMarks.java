package org.okrreadiness.ui.find;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** Lies over a screen and marks what was found; follows the words when they move. */
final class FindMarks extends Pane {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private record Box(Bounds place, boolean current) {}

    private List<Box> drawn = List.of();

    FindMarks() {
        setManaged(false);
        setMouseTransparent(true);
        getStyleClass().add("find-marks");
    }

    /** @param current one of the matches; null when there is none */
    void draw(List<Match> matches, Match current) {
        List<Box> boxes = new ArrayList<>();
        for (Match match : matches) {
            match.visibleBoxes().forEach(box -> boxes.add(new Box(sceneToLocal(box), match == current)));
        }
        // Called whenever something was laid out; drawing the same again would lay it out for ever.
        if (!boxes.equals(drawn)) {
            drawn = boxes;
            getChildren().setAll(boxes.stream().map(FindMarks::mark).toList());
        }
    }

    private static Region mark(Box box) {
        Region mark = new Region();
        mark.getStyleClass().add("find-mark");
        mark.pseudoClassStateChanged(CURRENT, box.current());
        mark.setManaged(false);
        Bounds place = box.place();
        mark.resizeRelocate(place.getMinX(), place.getMinY(), place.getWidth(), place.getHeight());
        return mark;
    }
}
