package org.okrreadiness.testing;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.okrreadiness.service.PreferenceStore;

/** Remembers choices for the length of a test. */
public final class MemoryPreferences implements PreferenceStore {

    private final Map<String, String> values = new TreeMap<>();

    @Override
    public Optional<String> get(String name) {
        return Optional.ofNullable(values.get(name));
    }

    @Override
    public void put(String name, String value) {
        values.put(name, value);
    }
}
