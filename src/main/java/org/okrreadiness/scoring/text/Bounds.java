package org.okrreadiness.scoring.text;

import java.util.List;
import java.util.Map;

/** Reads "at least", "under", "≥" before a number and "or more", "or below" after it. */
final class Bounds {

    private static final Map<String, String> BEFORE = TextTables.pairs("bounds.txt", phrase -> phrase);
    private static final int LONGEST = 4;
    private static final Map<String, Quantity.Bound> AFTER = Map.of(
            "more",
            Quantity.Bound.AT_LEAST,
            "above",
            Quantity.Bound.AT_LEAST,
            "better",
            Quantity.Bound.AT_LEAST,
            "higher",
            Quantity.Bound.AT_LEAST,
            "greater",
            Quantity.Bound.AT_LEAST,
            "less",
            Quantity.Bound.AT_MOST,
            "below",
            Quantity.Bound.AT_MOST,
            "under",
            Quantity.Bound.AT_MOST,
            "fewer",
            Quantity.Bound.AT_MOST,
            "lower",
            Quantity.Bound.AT_MOST);

    private Bounds() {}

    /** Widens {@code quantity} by the comparing words before and after it. */
    static Quantity widen(Quantity quantity, List<Token> tokens) {
        Quantity before = before(quantity, tokens);
        int end = before.end();
        if (end < tokens.size()
                && tokens.get(end).text().equals("+")
                && tokens.get(end).place().glued()) {
            return before.within(before.from(), end + 1, Quantity.Bound.AT_LEAST);
        }
        boolean or = end + 1 < tokens.size() && tokens.get(end).is("or");
        Quantity.Bound after = or ? AFTER.get(tokens.get(end + 1).lower()) : null;
        return after == null ? before : before.within(before.from(), end + 2, after);
    }

    private static Quantity before(Quantity quantity, List<Token> tokens) {
        for (int length = Math.min(LONGEST, quantity.from()); length > 0; length--) {
            int from = quantity.from() - length;
            String found = BEFORE.get(phrase(tokens, from, quantity.from()));
            if (found != null) {
                return quantity.within(from, quantity.end(), Quantity.Bound.valueOf(found));
            }
        }
        return quantity;
    }

    private static String phrase(List<Token> tokens, int from, int end) {
        StringBuilder phrase = new StringBuilder();
        for (int i = from; i < end; i++) {
            boolean sign = tokens.get(i).isMark();
            phrase.append(i == from || sign && i > from && tokens.get(i - 1).isMark() ? "" : "_")
                    .append(tokens.get(i).lower());
        }
        return phrase.toString();
    }
}
