package org.okrreadiness.ui.editor.conversation;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/** Scrolls whatever the editor lies in, so that the newest words and what follows them are seen. */
final class IntoView {

    private IntoView() {}

    /** Shows the end of {@code whole}, but never past the beginning of {@code newest}. */
    static void bring(Node newest, Node whole) {
        ScrollPane scroll = around(whole);
        if (scroll == null) {
            return;
        }
        scroll.applyCss();
        scroll.layout();
        Node content = scroll.getContent();
        double seen = scroll.getViewportBounds().getHeight();
        double room = content.getLayoutBounds().getHeight() - seen;
        if (room > 0) {
            double end = bottom(whole, content) - seen;
            double top = top(newest, content);
            scroll.setVvalue(Math.max(0, Math.min(1, Math.min(end, top) / room)));
        }
    }

    private static ScrollPane around(Node node) {
        Node around = node.getParent();
        while (around != null && !(around instanceof ScrollPane)) {
            around = around.getParent();
        }
        return (ScrollPane) around;
    }

    private static double top(Node node, Node content) {
        return content.sceneToLocal(node.localToScene(node.getLayoutBounds())).getMinY();
    }

    private static double bottom(Node node, Node content) {
        return content.sceneToLocal(node.localToScene(node.getLayoutBounds())).getMaxY();
    }
}
