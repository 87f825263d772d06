package org.okrreadiness.ui.take;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/**
 * The keys of the whole screen. They are handled where nothing nearer wanted them, so that a text field keeps what its platform gives
 * it.
 */
final class TakeKeys {

    private final Map<KeyCombination, Runnable> actions = new LinkedHashMap<>();

    TakeKeys on(KeyCode code, Runnable action, KeyCombination.Modifier... modifiers) {
        actions.put(new KeyCodeCombination(code, modifiers), action);
        return this;
    }

    void install(Parent root) {
        root.addEventHandler(
                KeyEvent.KEY_PRESSED,
                key -> actions.entrySet().stream()
                        .filter(e -> e.getKey().match(key))
                        .findFirst()
                        .ifPresent(e -> {
                            key.consume();
                            e.getValue().run();
                        }));
    }
}
