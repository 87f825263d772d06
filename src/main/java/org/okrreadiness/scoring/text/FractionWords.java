package org.okrreadiness.scoring.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads shares written out: "half of", "a third of", "two thirds", "three quarters". */
final class FractionWords {

    private static final Map<String, Integer> PARTS = Map.of(
            "third", 3, "thirds", 3, "quarter", 4, "quarters", 4, "fifth", 5, "fifths", 5, "tenth", 10, "tenths", 10);
    private static final Set<String> OPENERS = Set.of("a", "one", "the");

    private FractionWords() {}

    /** The share that begins at {@code at}. "A quarter" on its own is a time, so a single part must be a part of something. */
    static Optional<Quantity> at(List<Token> tokens, int at) {
        if (is(tokens, at, "half") && is(tokens, at + 1, "of")) {
            return Optional.of(share(1.0 / 2, at, at + 1));
        }
        int parts =
                at + 1 < tokens.size() ? PARTS.getOrDefault(tokens.get(at + 1).lower(), 0) : 0;
        if (parts == 0) {
            return Optional.empty();
        }
        double several = Numeral.wordValue(tokens.get(at).lower());
        if (several > 1 && several < parts) {
            return Optional.of(share(several / parts, at, at + 2));
        }
        boolean one = OPENERS.contains(tokens.get(at).lower()) && is(tokens, at + 2, "of");
        return one ? Optional.of(share(1.0 / parts, at, at + 2)) : Optional.empty();
    }

    private static boolean is(List<Token> tokens, int at, String lower) {
        return at < tokens.size() && tokens.get(at).is(lower);
    }

    private static Quantity share(double value, int from, int end) {
        return new Quantity(value, Quantity.Unit.SHARE, Quantity.Bound.EXACT, from, end);
    }
}
