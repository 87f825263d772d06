package org.okrreadiness.scoring.text;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The units that may follow a number. */
final class Units {

    private static final Map<String, Quantity.Unit> TABLE = table();
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
        return Optional.ofNullable(TABLE.get(lower));
    }

    private static Map<String, Quantity.Unit> table() {
        Map<String, Quantity.Unit> table = new HashMap<>();
        TextTables.pairs("units.txt", unit -> unit).forEach((lower, unit) -> table.put(lower, unit(unit)));
        return table;
    }

    /** {@code TIME.hour}: kind and plain name. */
    private static Quantity.Unit unit(String written) {
        int point = written.indexOf('.');
        return new Quantity.Unit(Quantity.Kind.valueOf(written.substring(0, point)), written.substring(point + 1));
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
