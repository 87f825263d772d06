package org.okrreadiness.ui.common;

/**
 * A key or key combination worth knowing. Its keys stand in the bundle under {@code shortcut.<name>.keys}, what it does under
 * {@code shortcut.<name>.does}; {@code {0}} in the keys is the platform's main modifier.
 */
public record Shortcut(String name) {

    public String keysKey() {
        return "shortcut." + name + ".keys";
    }

    public String doesKey() {
        return "shortcut." + name + ".does";
    }
}
