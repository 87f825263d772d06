package org.okrreadiness.scoring.text;

import java.util.Map;
import java.util.Optional;

/** The units that may follow a number. */
final class Units {

    private static final Map<String, String> TABLE = TextTables.pairs("units.txt", unit -> unit);
    private static final Map<String, Double> MULTIPLIERS = Map.of(
            "k",
            1e3,
            "thousand",
            1e3,
            "m",
            1e6,
            "mn",
            1e6,
            "mio",
            1e6,
            "million",
            1e6,
            "bn",
            1e9,
            "b",
            1e9,
            "billion",
            1e9,
            "dozen",
            12.0);

    private Units() {}

    static Optional<Quantity.Unit> named(String lower) {
        String found = TABLE.get(lower);
        if (found == null) {
            return Optional.empty();
        }
        int point = found.indexOf('.');
        return Optional.of(
                new Quantity.Unit(Quantity.Kind.valueOf(found.substring(0, point)), found.substring(point + 1)));
    }

    /** A unit that is written in full and cannot be a mere letter. */
    static Optional<Quantity.Unit> spelled(String lower) {
        return lower.length() == 1 && Character.isLetter(lower.charAt(0)) ? Optional.empty() : named(lower);
    }

    static boolean isMoney(String lower) {
        return named(lower).filter(unit -> unit.is(Quantity.Kind.MONEY)).isPresent();
    }

    /** What k, m, bn, million and so on multiply by; 1 for anything else. */
    static double multiplier(String lower) {
        return MULTIPLIERS.getOrDefault(lower, 1.0);
    }
}
