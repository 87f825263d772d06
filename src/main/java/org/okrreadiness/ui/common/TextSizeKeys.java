package org.okrreadiness.ui.common;

import java.util.Map;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/** The keys that make the text larger, smaller and normal, on every keyboard and in every window. */
final class TextSizeKeys {

    private TextSizeKeys() {}

    static void add(Scene scene, Appearance appearance) {
        Map<KeyCombination, Runnable> keys = scene.getAccelerators();
        for (KeyCode larger : new KeyCode[] {KeyCode.PLUS, KeyCode.EQUALS, KeyCode.ADD}) {
            keys.put(withShortcut(larger), appearance::enlargeText);
        }
        for (KeyCode smaller : new KeyCode[] {KeyCode.MINUS, KeyCode.SUBTRACT}) {
            keys.put(withShortcut(smaller), appearance::reduceText);
        }
        for (KeyCode normal : new KeyCode[] {KeyCode.DIGIT0, KeyCode.NUMPAD0}) {
            keys.put(withShortcut(normal), appearance::resetText);
        }
    }

    private static KeyCombination withShortcut(KeyCode key) {
        return new KeyCodeCombination(key, KeyCombination.SHORTCUT_DOWN);
    }
}
