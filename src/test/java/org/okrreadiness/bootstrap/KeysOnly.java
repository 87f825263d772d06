package org.okrreadiness.bootstrap;

import java.time.Duration;
import java.util.function.Predicate;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.okrreadiness.testing.ui.UiDriver;

/** Somebody without a mouse: gets everywhere with Tab and shortcuts, and fails where that leads nowhere. */
final class KeysOnly {

    /** More stops than any screen has; whoever has pressed Tab so often has been round. */
    private static final int ROUND = 120;

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final UiDriver ui;

    KeysOnly(UiDriver ui) {
        this.ui = ui;
    }

    KeysOnly press(KeyCode... together) {
        ui.press(together);
        return this;
    }

    KeysOnly type(String words) {
        ui.type(words);
        return this;
    }

    KeysOnly tabTo(String id) {
        return tab("a node with the id " + id, node -> id.equals(node.getId()));
    }

    KeysOnly tabToWhatSays(String words) {
        return tab("something that says " + words, node -> words(node).contains(words));
    }

    /** The way back with Shift and Tab. */
    KeysOnly backTo(String id) {
        return walk("back to " + id, node -> id.equals(node.getId()), KeyCode.SHIFT, KeyCode.TAB);
    }

    private KeysOnly tab(String what, Predicate<Node> wanted) {
        return walk(what, wanted, KeyCode.TAB);
    }

    private KeysOnly walk(String what, Predicate<Node> wanted, KeyCode... step) {
        StringBuilder way = new StringBuilder();
        for (int stop = 0; stop <= ROUND; stop++) {
            if (ui.focusOwner().filter(wanted).isPresent()) {
                return this;
            }
            ui.press(step);
            way.append(' ').append(ui.focusedId());
        }
        throw new AssertionError("The keyboard does not get to " + what + "; it went" + way);
    }

    /** What a button says, on it or to a screen reader. */
    private String words(Node node) {
        String shown = node instanceof Labeled labeled ? labeled.getText() : "";
        return shown + " " + ui.call(() -> node.queryAccessibleAttribute(AccessibleAttribute.TEXT));
    }

    KeysOnly waitFor(String id) {
        ui.waitUntil(id, PATIENCE, () -> ui.shows(id));
        return this;
    }

    /** Goes on, and finds the keyboard on the next task where its answer begins. */
    KeysOnly nextTask(String idBegins) {
        ui.press(KeyCode.ALT, KeyCode.RIGHT);
        ui.waitUntil(
                "the keyboard at " + idBegins + ", and it is at " + ui.focusOwner(),
                () -> ui.focusOwner().filter(node -> isIn(node, idBegins)).isPresent());
        return this;
    }

    private static boolean isIn(Node focused, String idBegins) {
        for (Node node = focused; node != null; node = node.getParent()) {
            if (node.getId() != null && node.getId().startsWith(idBegins)) {
                return true;
            }
        }
        return false;
    }
}
