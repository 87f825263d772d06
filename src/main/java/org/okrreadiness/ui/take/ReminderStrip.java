package org.okrreadiness.ui.take;

import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import org.okrreadiness.ui.editor.Reminder;

/** Shows below the task what has been scrolled away above it and is still needed. It lies beside the task, never over it. */
final class ReminderStrip {

    private static final double FOCUS_RING = 8;

    private final ScrollPane scroll;
    private final StackPane strip;
    private Optional<Reminder> reminder = Optional.empty();

    ReminderStrip(ScrollPane scroll, StackPane strip) {
        this.scroll = scroll;
        this.strip = strip;
        // Where things stand is known only after a layout, and the strip must not change in the middle of one.
        Runnable arranging = this::arrange;
        scroll.sceneProperty().addListener((property, before, now) -> {
            Optional.ofNullable(before).ifPresent(scene -> scene.removePostLayoutPulseListener(arranging));
            Optional.ofNullable(now).ifPresent(scene -> scene.addPostLayoutPulseListener(arranging));
        });
        show(false);
    }

    void show(Optional<Reminder> wanted) {
        reminder = wanted;
        strip.getChildren().setAll(wanted.map(Reminder::again).stream().toList());
        show(false);
    }

    private void arrange() {
        boolean away = reminder.filter(wanted -> isAbove(wanted.original())).isPresent();
        if (away != strip.isVisible()) {
            show(away);
            if (away) {
                keepFocusInSight();
            }
        }
    }

    private void show(boolean is) {
        strip.setVisible(is);
        strip.setManaged(is);
    }

    private boolean isAbove(Node node) {
        return scroll.getScene() != null
                && node.getScene() != null
                && inScene(node).getMaxY() <= inScene(scroll).getMinY();
    }

    /** What has the keyboard may have stood where the strip is now. */
    private void keepFocusInSight() {
        scroll.getParent().applyCss();
        scroll.getParent().layout();
        Node focused = scroll.getScene().getFocusOwner();
        double hidden = focused == null
                ? 0
                : inScene(focused).getMaxY() - inScene(scroll).getMaxY();
        if (hidden > 0 && SteadyScroll.isInside(focused, scroll.getContent())) {
            double room = scroll.getContent().getLayoutBounds().getHeight()
                    - scroll.getViewportBounds().getHeight();
            scroll.setVvalue(Math.min(1, scroll.getVvalue() + (hidden + FOCUS_RING) / room));
        }
    }

    private static Bounds inScene(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }
}
