package org.okrreadiness.ui.standard;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;

/** Scrolls whatever has the keyboard into sight, in every pane around it and no further than it takes. */
final class Reach {

    private Reach() {}

    static void show(Node node) {
        for (Parent around = node.getParent(); around != null; around = around.getParent()) {
            if (around instanceof ScrollPane pane) {
                show(node, pane);
            }
        }
    }

    private static void show(Node node, ScrollPane pane) {
        Node content = pane.getContent();
        Bounds all = content.getLayoutBounds();
        Bounds at = content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
        Bounds view = pane.getViewportBounds();
        if (at != null && !pane.vvalueProperty().isBound()) {
            pane.setVvalue(scrolled(
                    pane.getVvalue(),
                    at.getMinY(),
                    at.getMaxY(),
                    all.getHeight() - view.getHeight(),
                    view.getHeight()));
            pane.setHvalue(scrolled(
                    pane.getHvalue(), at.getMinX(), at.getMaxX(), all.getWidth() - view.getWidth(), view.getWidth()));
        }
    }

    private static double scrolled(double now, double low, double high, double hidden, double view) {
        if (hidden <= 0) {
            return now;
        }
        double shift = Math.min(low, Math.max(high - view, now * hidden));
        return Math.max(0, Math.min(1, shift / hidden));
    }
}
