package org.okrreadiness.i18n;

import java.util.Locale;
import java.util.OptionalDouble;

/** Figures as they are shown to a person: two decimals, a dash for what is not known. */
public final class Figures {

    private static final String UNKNOWN = "–";

    private Figures() {}

    public static String two(double value) {
        // Adding zero turns the zero that carries a minus sign into the one that does not.
        return String.format(Locale.ROOT, "%.2f", Math.round(value * 100) / 100.0 + 0.0);
    }

    public static String two(OptionalDouble value) {
        return value.isPresent() ? two(value.getAsDouble()) : UNKNOWN;
    }

    /** With a plus or minus in front. */
    public static String signed(OptionalDouble value) {
        return value.isPresent() ? String.format(Locale.ROOT, "%+.2f", value.getAsDouble()) : UNKNOWN;
    }

    public static String range(double from, double to) {
        return two(from) + "–" + two(to);
    }

    /** A figure and, where it is known, its interval: {@code 0.87 [0.84, 0.90]}. */
    public static String within(OptionalDouble value, OptionalDouble low, OptionalDouble high) {
        boolean known = low.isPresent() && high.isPresent();
        return two(value) + (known ? " [" + two(low) + ", " + two(high) + "]" : "");
    }

    /** A share between 0 and 1 as a whole number of hundredths. */
    public static String hundredths(OptionalDouble share) {
        return share.isPresent() ? String.valueOf(Math.round(share.getAsDouble() * 100)) : UNKNOWN;
    }
}
