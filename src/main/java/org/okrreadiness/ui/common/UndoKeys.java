package org.okrreadiness.ui.common;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/**
 * The keys for undo and redo in one part of the window. They are taken before a field sees them, even when there is nothing to undo:
 * two histories of the same words, the field's and this one, would lead to a third state that nobody ever wrote.
 */
public final class UndoKeys {

    private static final Map<KeyCombination, Consumer<Undoable>> KEYS = keys();

    private UndoKeys() {}

    private static Map<KeyCombination, Consumer<Undoable>> keys() {
        Map<KeyCombination, Consumer<Undoable>> keys = new LinkedHashMap<>();
        keys.put(new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN), Undoable::undo);
        keys.put(new KeyCodeCombination(KeyCode.Y, KeyCombination.SHORTCUT_DOWN), Undoable::redo);
        keys.put(
                new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN),
                Undoable::redo);
        return keys;
    }

    /** @param part where the keys work, whatever in it has the keyboard */
    public static void install(Node part, Undoable undoable) {
        part.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (!keepsItsOwn(key.getTarget())) {
                KEYS.entrySet().stream()
                        .filter(entry -> entry.getKey().match(key))
                        .findFirst()
                        .ifPresent(entry -> {
                            key.consume();
                            entry.getValue().accept(undoable);
                        });
            }
        });
    }

    private static boolean keepsItsOwn(EventTarget target) {
        Node node = target instanceof Node pressed ? pressed : null;
        while (node != null && !(node instanceof KeepsOwnUndo)) {
            node = node.getParent();
        }
        return node != null;
    }
}
