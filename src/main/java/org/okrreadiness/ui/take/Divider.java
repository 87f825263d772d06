package org.okrreadiness.ui.take;

import java.util.Optional;
import org.okrreadiness.service.PreferenceStore;

/** Remembers how much of the width the case takes. */
final class Divider {

    private static final String NAME = "take.divider-per-cent";
    private static final int USUAL = 42;

    /** Nearer to an edge than this, one of the two sides would look lost. */
    private static final int LEAST = 15;

    private static final int MOST = 85;

    private final PreferenceStore preferences;

    Divider(PreferenceStore preferences) {
        this.preferences = preferences;
    }

    /** The share of the width the case takes, between 0 and 1. */
    double place() {
        return preferences.get(NAME).flatMap(Divider::percent).orElse(USUAL) / 100.0;
    }

    void keep(double place) {
        preferences.put(NAME, String.valueOf(Math.round(place * 100)));
    }

    private static Optional<Integer> percent(String text) {
        try {
            return Optional.of(Math.max(LEAST, Math.min(MOST, Integer.parseInt(text))));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
