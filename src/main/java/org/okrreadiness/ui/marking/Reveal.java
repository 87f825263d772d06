package org.okrreadiness.ui.marking;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/** Scrolls until something can be seen. */
final class Reveal {

    private static final double MARGIN = 16;

    private Reveal() {}

    /** Brings the first node of a style to the top, unless all of it is seen already; does nothing where there is none. */
    static void first(String style, ScrollPane pane) {
        if (pane.getScene() == null) {
            return;
        }
        // The whole window, because the pane may have come to show only now.
        pane.getScene().getRoot().applyCss();
        pane.getScene().getRoot().layout();
        Node wanted = pane.getContent().lookup("." + style);
        double high = pane.getContent().getLayoutBounds().getHeight();
        double room = pane.getViewportBounds().getHeight();
        if (wanted == null || high <= room || room <= 0) {
            return;
        }
        double top = pane.getContent().sceneToLocal(wanted.localToScene(0, 0)).getY() - MARGIN;
        double seenFrom = pane.getVvalue() * (high - room);
        boolean seen = top >= seenFrom && top + wanted.getLayoutBounds().getHeight() + MARGIN <= seenFrom + room;
        if (!seen) {
            pane.setVvalue(Math.max(0, Math.min(1, top / (high - room))));
        }
    }
}
