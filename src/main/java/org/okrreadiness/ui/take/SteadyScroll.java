package org.okrreadiness.ui.take;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/** Keeps what has the keyboard where it is on the screen while something above or beside it grows or shrinks. */
final class SteadyScroll {

    private SteadyScroll() {}

    static void during(ScrollPane scroll, Runnable change) {
        Node focused = scroll.getScene() == null ? null : scroll.getScene().getFocusOwner();
        if (focused == null || !isInside(focused, scroll.getContent())) {
            change.run();
            return;
        }
        double before = top(focused);
        change.run();
        scroll.applyCss();
        scroll.layout();
        double moved = top(focused) - before;
        double room = scroll.getContent().getLayoutBounds().getHeight()
                - scroll.getViewportBounds().getHeight();
        if (moved != 0 && room > 0) {
            scroll.setVvalue(scroll.getVvalue() + moved / room);
        }
    }

    private static double top(Node node) {
        Bounds bounds = node.localToScene(node.getLayoutBounds());
        return bounds.getMinY();
    }

    static boolean isInside(Node node, Node container) {
        for (Node n = node; n != null; n = n.getParent()) {
            if (n == container) {
                return true;
            }
        }
        return false;
    }
}
