package org.okrreadiness.ui.find;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TabPane;
import javafx.scene.control.TitledPane;

/** Words that were found. */
record Match(FindPlace place, Words words, FoldedText.Range range) {

    /** Where the match stands in its window when it stands above the fold: a third from the top, with something before it. */
    private static final double FROM_TOP = 1.0 / 3;

    static List<Match> of(List<FindPlace> places, String wanted) {
        List<Match> matches = new ArrayList<>();
        for (FindPlace place : places) {
            for (Words words : Reader.read(place.content())) {
                new FoldedText(words.text()).find(wanted).forEach(range -> matches.add(new Match(place, words, range)));
            }
        }
        return matches;
    }

    boolean isSame(Match other) {
        return words.node() == other.words.node() && range.equals(other.range);
    }

    boolean isShown() {
        return !visibleBoxes().isEmpty();
    }

    /** The boxes as far as scroll panes leave them to be seen, in the scene. */
    List<Bounds> visibleBoxes() {
        if (words.node().getScene() == null) {
            return List.of();
        }
        List<Bounds> boxes = words.boxes(range);
        for (Node node = words.node(); node != null && !boxes.isEmpty(); node = node.getParent()) {
            if (!node.isVisible()) {
                return List.of();
            }
            if (node instanceof ScrollPane pane) {
                Bounds window = pane.localToScene(pane.getLayoutBounds());
                boxes = boxes.stream()
                        .filter(window::intersects)
                        .map(box -> common(box, window))
                        .toList();
            }
        }
        return boxes;
    }

    private static Bounds common(Bounds one, Bounds other) {
        double x = Math.max(one.getMinX(), other.getMinX());
        double y = Math.max(one.getMinY(), other.getMinY());
        return new BoundingBox(
                x, y, Math.min(one.getMaxX(), other.getMaxX()) - x, Math.min(one.getMaxY(), other.getMaxY()) - y);
    }

    /** Opens what the match is folded away in and scrolls to it. */
    void reveal() {
        place.open().run();
        Node node = words.node();
        if (node.getScene() == null) {
            return;
        }
        unfold(node);
        Parent root = node.getScene().getRoot();
        root.applyCss();
        root.layout();
        for (Node above = node; above != null; above = above.getParent()) {
            if (above instanceof ScrollPane pane) {
                scroll(pane);
                root.layout();
            }
        }
    }

    private static void unfold(Node node) {
        for (Node above = node.getParent(); above != null; above = above.getParent()) {
            if (above instanceof TitledPane pane) {
                pane.setExpanded(true);
            } else if (above instanceof TabPane tabs) {
                tabs.getTabs().stream()
                        .filter(tab -> isWithin(node, tab.getContent()))
                        .findFirst()
                        .ifPresent(tabs.getSelectionModel()::select);
            }
        }
    }

    private static boolean isWithin(Node node, Node content) {
        Node above = node;
        while (above != null && above != content) {
            above = above.getParent();
        }
        return above != null;
    }

    /** Not when it can be seen already: what is read should stay where it is. */
    private void scroll(ScrollPane pane) {
        List<Bounds> boxes = words.boxes(range);
        Bounds window = pane.localToScene(pane.getLayoutBounds());
        if (boxes.isEmpty() || window.contains(boxes.get(0))) {
            return;
        }
        Bounds content = pane.getContent().localToScene(pane.getContent().getLayoutBounds());
        double hidden = content.getHeight() - pane.getViewportBounds().getHeight();
        if (hidden > 0) {
            double wished = boxes.get(0).getMinY() - content.getMinY() - window.getHeight() * FROM_TOP;
            pane.setVvalue(Math.max(0, Math.min(1, wished / hidden)));
        }
    }
}
