package org.okrreadiness.ui.common;

import java.util.Optional;
import org.okrreadiness.service.PreferenceStore;

/** The name the person at this machine last began something under. */
public record RememberedName(PreferenceStore preferences) {

    /** More does not fit the lists. */
    public static final int LONGEST = 120;

    private static final String KEY = "home.participant";

    public Optional<String> get() {
        return preferences.get(KEY);
    }

    public void put(String name) {
        preferences.put(KEY, name);
    }
}
