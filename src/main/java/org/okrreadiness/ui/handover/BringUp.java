package org.okrreadiness.ui.handover;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/** Scrolls so that something stands at the top. */
public final class BringUp {

    private BringUp() {}

    /** @param wanted inside the content of a scroll pane */
    public static void top(Node wanted) {
        Node around = wanted.getParent();
        while (around != null && !(around instanceof ScrollPane)) {
            around = around.getParent();
        }
        if (around instanceof ScrollPane scroll) {
            Node content = scroll.getContent();
            double top = content.sceneToLocal(wanted.localToScene(0, 0)).getY();
            double room = content.getLayoutBounds().getHeight()
                    - scroll.getViewportBounds().getHeight();
            scroll.setVvalue(room <= 0 ? 0 : Math.max(0, Math.min(1, top / room)));
        }
    }
}
