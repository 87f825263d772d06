package org.okrreadiness.bootstrap;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Whether a window can be opened at all, told without touching the toolkit. */
final class Display {

    private Display() {}

    /**
     * @param environment of the process
     * @param os the value of {@code os.name}
     * @param headlessToolkit true when the toolkit was told to draw without a display, as the tests do
     * @return why no window can open; empty when one can be tried
     */
    static Optional<String> missing(Map<String, String> environment, String os, boolean headlessToolkit) {
        boolean needsServer = os.toLowerCase(Locale.ROOT).contains("linux") && !headlessToolkit;
        if (!needsServer || isSet(environment, "DISPLAY") || isSet(environment, "WAYLAND_DISPLAY")) {
            return Optional.empty();
        }
        return Optional.of("DISPLAY is not set");
    }

    private static boolean isSet(Map<String, String> environment, String name) {
        return !environment.getOrDefault(name, "").isBlank();
    }
}
