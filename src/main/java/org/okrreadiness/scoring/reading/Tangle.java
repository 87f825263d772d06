package org.okrreadiness.scoring.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.okrreadiness.scoring.reading.Amount.Role;
import org.okrreadiness.scoring.text.Mask;
import org.okrreadiness.scoring.text.Quantity.Kind;

/** Looks for numbers nobody can untangle: a target of a target, dates in place of values, one pair for three measures. */
final class Tangle {

    private static final int SHARED_BY = 3;

    /** Things one climbs by number. */
    private static final WordSet LADDERS = WordSet.of(
            "grade",
            "level",
            "stage",
            "band",
            "tier",
            "rank",
            "position",
            "place",
            "rating",
            "step",
            "class",
            "number");

    private final Line line;
    private final List<Amount> amounts;

    Tangle(Line line, List<Amount> amounts) {
        this.line = line;
        this.amounts = amounts;
    }

    boolean isTangled() {
        for (int at = 0; at < line.size(); at++) {
            if (isNested(at) || isPercentOfPercent(at) || isDatePair(at) || isLabelPair(at)) {
                return true;
            }
        }
        return hasAdjacentPairs() || isGradeAndNumber() || contradictsItself() || comesBack();
    }

    private boolean isNested(int at) {
        return line.is(at, "to") && isFromValue(at + 1);
    }

    private boolean isPercentOfPercent(int at) {
        return line.is(at, "of") && isPercent(at - 1) && isPercent(at + 1);
    }

    private boolean isPercent(int at) {
        return line.quantity(at).filter(q -> q.unit().is(Kind.PERCENT)).isPresent();
    }

    /** "From 01/04/2025 to 30/06/2025", "from 2.3.1 to 2.4.0". */
    private boolean isDatePair(int at) {
        Mask first = line.is(at, "from") ? line.mask(at + 1).orElse(null) : null;
        if (first == null || first.kind() == Mask.Kind.VAGUE_TIME) {
            return false;
        }
        boolean always = first.kind() == Mask.Kind.DATE || first.kind() == Mask.Kind.VERSION;
        return (always || !isValued())
                && line.is(first.end(), "to")
                && line.mask(first.end() + 1)
                        .filter(m -> m.kind() == first.kind())
                        .isPresent();
    }

    private boolean isValued() {
        return Amount.any(amounts, a -> a.is(Role.TARGET) || a.is(Role.DELTA));
    }

    /** "From room 4 to room 2": numbers that only name; a grade or a level is a value. */
    private boolean isLabelPair(int at) {
        boolean labelled = line.is(at, "from")
                && line.inside(at + 2)
                && line.token(at + 1).isWord()
                && !line.isIn(at + 1, LADDERS)
                && !line.isDeterminer(at + 1)
                && !line.isPreposition(at + 1)
                && !line.has(Notion.STATISTIC, at + 1)
                && line.token(at + 2).isNumber();
        int to = labelled ? line.findWord(at + 3, at + 5, "to") : -1;
        return to > 0 && line.is(to + 1, line.lower(at + 1));
    }

    /** "From 30 to 40 from 35 to 45". */
    private boolean hasAdjacentPairs() {
        return Amount.any(
                amounts,
                amount ->
                        amount.is(Role.TARGET) && isFromValue(amount.quantity().end()));
    }

    private boolean isFromValue(int at) {
        return line.is(at, "from") && line.quantity(at + 1).isPresent();
    }

    /** "From some to most, from one to a hundred". */
    private boolean isGradeAndNumber() {
        return Amount.any(amounts, a -> a.is(Role.BASELINE))
                && line.findWord(0, line.size(), "most") > 0
                && line.findWord(0, line.size(), "some") > 0;
    }

    /** "From 30% up to 45% and back to 30%". */
    private boolean comesBack() {
        Amount from = Amount.first(amounts, Role.BASELINE);
        int back = from == null ? -1 : line.findWord(from.quantity().end(), line.size(), "back");
        return back > 0
                && line.is(back + 1, "to")
                && line.quantity(back + 2)
                        .filter(q -> q.value() == from.value())
                        .isPresent();
    }

    /** A guardrail at the very value the measure should leave. */
    private boolean contradictsItself() {
        Amount from = Amount.first(amounts, Role.BASELINE);
        return from != null
                && Amount.any(
                        amounts,
                        a -> a.is(Role.CONDITION)
                                && a.unit().equals(from.unit())
                                && a.value() == from.value()
                                && a.span().start() > from.span().start());
    }

    /** Three or more measures in a row share one pair. */
    boolean isShared() {
        Amount from = Amount.first(amounts, Role.BASELINE);
        if (from == null) {
            return false;
        }
        Set<MetricFamily> families = new HashSet<>();
        boolean listed = false;
        for (int at = 0; at < from.quantity().from(); at++) {
            line.family(at).ifPresent(families::add);
            listed |= line.is(at, ",");
        }
        return listed
                && families.size() >= SHARED_BY - 1
                && line.findWord(0, from.quantity().from(), "and") > 0
                && commaBeforeAnd(from.quantity().from());
    }

    /** "Activation, retention and referral": nouns only between the comma and the "and". */
    private boolean commaBeforeAnd(int end) {
        int and = line.findWord(0, end, "and");
        int comma = and;
        while (comma >= 0 && !line.is(comma, ",")) {
            comma--;
        }
        return comma >= 0
                && and > comma
                && and - comma <= 3
                && line.has(Notion.METRIC, comma - 1)
                && line.has(Notion.METRIC, comma + 1);
    }
}
