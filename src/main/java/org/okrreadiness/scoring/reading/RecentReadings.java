package org.okrreadiness.scoring.reading;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Supplier;

/**
 * Readings made a moment ago. While somebody types, one line changes and the others are asked about again; and one line is asked
 * about by checks, by tables and by the set it stands in. What is read never depends on what is kept. Safe for several threads.
 */
final class RecentReadings {

    /** Many times what one set holds. Each line has one place, which it shares with others; the last one read stays. */
    private static final int PLACES = 128;

    private record Kept(Object written, LineReading reading) {}

    private final AtomicReferenceArray<Kept> kept = new AtomicReferenceArray<>(PLACES);

    /**
     * @param written the objective or key result, by value
     * @param text its sentence
     */
    LineReading of(Object written, String text, Supplier<LineReading> read) {
        int hash = text.hashCode();
        int place = (hash ^ hash >>> 16) & PLACES - 1;
        Kept known = kept.get(place);
        if (known != null && known.written().equals(written)) {
            return known.reading();
        }
        LineReading fresh = read.get();
        kept.set(place, new Kept(written, fresh));
        return fresh;
    }
}
