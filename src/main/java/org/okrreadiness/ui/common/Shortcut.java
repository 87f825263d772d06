package org.okrreadiness.ui.common;

import java.util.Set;
import javafx.scene.input.KeyCode;

/**
 * A key or key combination worth knowing. How its keys are written stands in the bundle under {@code shortcut.<name>.keys}, what it does
 * under {@code shortcut.<name>.does}; {@code {0}} in the keys is the platform's main modifier.
 *
 * @param codes the keys it listens to; empty for those that go by the character that is typed
 */
public record Shortcut(String name, KeyPlace place, Set<KeyCode> codes) {

    public Shortcut {
        codes = Set.copyOf(codes);
    }

    public String keysKey() {
        return "shortcut." + name + ".keys";
    }

    public String doesKey() {
        return "shortcut." + name + ".does";
    }
}
