package org.okrreadiness.scoring.text;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads limits of time without a numeral: "under an hour", "within a week", "the same day". */
final class TimeWords {

    private static final Set<String> LIMITS = Set.of("under", "within", "than", "inside", "below");

    private static final Set<String> ARTICLES = Set.of("a", "an");
    private static final Set<String> SPANS = Set.of("day", "hour", "week");

    private TimeWords() {}

    /** The time that begins at {@code at}. */
    static Optional<Quantity> at(List<Token> tokens, int at) {
        boolean limited = at > 0 && LIMITS.contains(tokens.get(at - 1).lower());
        boolean one = ARTICLES.contains(tokens.get(at).lower());
        boolean same = tokens.get(at).is("same")
                && at + 1 < tokens.size()
                && SPANS.contains(tokens.get(at + 1).lower());
        if (!(limited && one || same) || at + 1 >= tokens.size()) {
            return Optional.empty();
        }
        return Units.spelled(tokens.get(at + 1).lower())
                .filter(unit -> unit.is(Quantity.Kind.TIME))
                .map(unit -> new Quantity(1, unit, Quantity.Bound.AT_MOST, limited && one ? at - 1 : at, at + 2));
    }
}
