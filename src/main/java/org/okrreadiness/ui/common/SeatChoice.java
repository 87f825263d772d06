package org.okrreadiness.ui.common;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.okrreadiness.service.PreferenceStore;
import org.okrreadiness.service.Seat;

/** Who was last said to be at the desk. Remembered at once; until somebody says so, a participant. */
public final class SeatChoice {

    private static final String KEY = "seat";

    private final PreferenceStore preferences;
    private final ReadOnlyObjectWrapper<Seat> seat;

    public SeatChoice(PreferenceStore preferences) {
        this.preferences = preferences;
        this.seat = new ReadOnlyObjectWrapper<>(kept().orElse(Seat.PARTICIPANT));
    }

    /** Whether anybody ever chose. */
    public boolean isMade() {
        return kept().isPresent();
    }

    public Seat get() {
        return seat.get();
    }

    public void choose(Seat chosen) {
        preferences.put(KEY, name(chosen));
        seat.set(chosen);
    }

    public ReadOnlyObjectProperty<Seat> seatProperty() {
        return seat.getReadOnlyProperty();
    }

    /** What this version does not know counts as not chosen. */
    private Optional<Seat> kept() {
        return preferences
                .get(KEY)
                .flatMap(name -> Stream.of(Seat.values())
                        .filter(one -> name(one).equals(name))
                        .findFirst());
    }

    private static String name(Seat seat) {
        return seat.name().toLowerCase(Locale.ROOT);
    }
}
