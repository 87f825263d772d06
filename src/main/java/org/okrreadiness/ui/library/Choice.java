package org.okrreadiness.ui.library;

import java.util.function.Predicate;

/**
 * One answer to one question a library can be asked.
 *
 * @param id the same whatever the language; empty for "any"
 * @param label as it stands in the list
 * @param matches which tasks it leaves
 */
record Choice(String id, String label, Predicate<LibraryTask> matches) {

    static Choice any(String label) {
        return new Choice("", label, task -> true);
    }

    boolean isAny() {
        return id.isEmpty();
    }

    @Override
    public String toString() {
        return label;
    }
}
