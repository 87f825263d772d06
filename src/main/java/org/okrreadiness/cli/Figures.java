package org.okrreadiness.cli;

import java.util.Locale;
import java.util.OptionalDouble;
import org.okrreadiness.statistics.Estimate;

/** Figures as they are printed: two decimals, a dash for what is not known. */
final class Figures {

    private static final String UNKNOWN = "–";

    private Figures() {}

    static String share(OptionalDouble value) {
        return value.isPresent() ? two(value.getAsDouble()) : UNKNOWN;
    }

    static String signed(OptionalDouble value) {
        return value.isPresent() ? String.format(Locale.ROOT, "%+.2f", value.getAsDouble()) : UNKNOWN;
    }

    /** The value with its interval, {@code 0.87 [0.84, 0.90]}. */
    static String estimate(Estimate estimate) {
        return share(estimate.value())
                + estimate.interval()
                        .map(interval -> " [" + two(interval.low()) + ", " + two(interval.high()) + "]")
                        .orElse("");
    }

    static String range(double from, double to) {
        return two(from) + "–" + two(to);
    }

    static String two(double value) {
        // Adding zero turns the zero that carries a minus sign into the one that does not.
        return String.format(Locale.ROOT, "%.2f", Math.round(value * 100) / 100.0 + 0.0);
    }
}
