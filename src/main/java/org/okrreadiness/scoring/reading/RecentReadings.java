package org.okrreadiness.scoring.reading;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Readings made a moment ago. While somebody types, one line changes and the others are asked about again; and one line is asked
 * about by checks, by tables and by the set it stands in. What is read never depends on what is kept. Safe for several threads.
 */
final class RecentReadings {

    /** Many times what one set holds. */
    private static final int MOST = 64;

    private final Map<Object, LineReading> kept = new ConcurrentHashMap<>();

    /** @param written the objective or key result, by value */
    LineReading of(Object written, Supplier<LineReading> read) {
        LineReading known = kept.get(written);
        if (known != null) {
            return known;
        }
        LineReading fresh = read.get();
        if (kept.size() >= MOST) {
            kept.clear();
        }
        kept.put(written, fresh);
        return fresh;
    }
}
