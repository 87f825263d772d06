package org.okrreadiness.scoring.reading;

import org.okrreadiness.scoring.text.Quantity;
import org.okrreadiness.scoring.text.Quantity.Bound;
import org.okrreadiness.scoring.text.Quantity.Kind;
import org.okrreadiness.scoring.text.Stem;

/** Tells whether a quantity is part of what is measured rather than where it should get to. */
final class ConditionFinder {

    private static final WordSet DETERMINERS = WordSet.of(
            "top", "our", "the", "these", "those", "both", "other", "next", "last", "past", "previous", "first");
    private static final WordSet DURATION_LEADS = WordSet.of(
            "within", "after", "over", "than", "in", "for", "at", "before", "every", "of", "under", "rolling", "last",
            "first");
    private static final WordSet BOUND_LEADS =
            WordSet.of("within", "over", "under", "more", "less", "above", "below", "longer");
    private static final WordSet LABELS =
            WordSet.of("month", "week", "day", "year", "stage", "step", "yr", "under", "aged", "age");

    private final Line line;

    ConditionFinder(Line line) {
        this.line = line;
    }

    boolean isDenominator(Quantity q) {
        return line.is(q.from() - 1, "per", "every") && !q.unit().is(Kind.TIME) || line.is(q.from() - 1, "per");
    }

    /** Top 5, our two main competitors, month 6, a four-day week, the under-25s. */
    boolean isPartOfName(Quantity q) {
        boolean determined = line.isIn(q.from() - 1, DETERMINERS)
                && !isFigure(q)
                && !q.unit().is(Kind.MONEY)
                && !line.is(q.from() - 2, "in", "all");
        boolean label = q.unit().is(Kind.COUNT) && line.isIn(q.from() - 1, LABELS) && q.bound() == Bound.EXACT;
        boolean compound = line.inside(q.end()) && line.isHyphened(q.end());
        return determined || label || compound || isAdjective(q) || isAge(q);
    }

    private static boolean isFigure(Quantity q) {
        return q.unit().is(Kind.PERCENT) || q.unit().is(Kind.SHARE) || q.unit().is(Kind.RATIO);
    }

    private boolean isAdjective(Quantity q) {
        int unit = q.end() - 1;
        boolean singular = q.unit().is(Kind.TIME)
                && q.value() != 1
                && line.lower(unit).length() > 2
                && line.form(unit) == Stem.Form.BASE;
        return singular
                && line.isContent(q.end())
                && q.bound() == Bound.EXACT
                && !line.is(unit, "min", "hrs", "sec", "minutes");
    }

    private boolean isAge(Quantity q) {
        return q.unit().name().equals("second")
                && q.value() >= 13
                && line.is(q.from(), "under", "over")
                && line.is(q.end() - 1, "s");
    }

    /** "Within 7 days" where another figure carries the target. */
    boolean isDuration(Quantity q) {
        boolean lead =
                line.isIn(q.from() - 1, DURATION_LEADS) || q.bound() != Bound.EXACT && line.isIn(q.from(), BOUND_LEADS);
        boolean window = line.is(q.from() - 1, "the", "trailing", "rolling") && line.isIn(q.from() - 2, DURATION_LEADS)
                || line.is(q.from() - 1, "trailing");
        return q.unit().is(Kind.TIME) && (lead || window);
    }

    /** A figure that holds something else steady, or that stands inside the definition of the measure in front of its values. */
    boolean isBeside(Quantity q, int pairStart, Quantity.Unit pairUnit) {
        boolean otherUnit = q.unit().kind() != pairUnit.kind();
        boolean inside = q.from() < pairStart;
        return inside
                || otherUnit && (q.unit().is(Kind.TIME) || q.unit().is(Kind.COUNT))
                || isGuarded(q)
                || isBracketed(q);
    }

    boolean isGuarded(Quantity q) {
        int from = Math.max(0, q.from() - 10);
        int guard = line.find(Notion.GUARDRAIL, from, q.from() + 1);
        return guard >= 0;
    }

    private boolean isBracketed(Quantity q) {
        int open = line.findWord(Math.max(0, q.from() - 12), q.from(), "(");
        return open >= 0 && line.findWord(open, q.from(), ")") < 0;
    }
}
