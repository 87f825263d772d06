package org.okrreadiness.ui.common;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Where a file is to go.
 *
 * @param replaces whether the person has said that a file of that name may go
 */
public record SavePlace(Path file, boolean replaces) {

    /**
     * A file somebody chose in the system's own dialog, which asks before it lets a file be replaced. Without one of the endings it
     * gets the first; about the name that makes nobody has been asked.
     */
    public static SavePlace chosen(Path file, List<String> endings) {
        String name = file.getFileName().toString();
        String lower = name.toLowerCase(Locale.ROOT);
        boolean ends = endings.stream().anyMatch(ending -> lower.endsWith("." + ending));
        return ends
                ? new SavePlace(file, true)
                : new SavePlace(file.resolveSibling(name + "." + endings.get(0)), false);
    }
}
