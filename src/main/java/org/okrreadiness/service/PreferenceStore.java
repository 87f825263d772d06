package org.okrreadiness.service;

import java.util.Optional;

/**
 * Small choices remembered from one start to the next: theme, text size, the place of the window, the name entered last. Losing them
 * costs a person a click, so nothing here is forced to disk and no failure to keep one is ever shown.
 *
 * <p>Safe for use by several threads.
 */
public interface PreferenceStore {

    /** @param name lower-case words joined by dots and hyphens, for example {@code appearance.theme} */
    Optional<String> get(String name);

    void put(String name, String value);
}
