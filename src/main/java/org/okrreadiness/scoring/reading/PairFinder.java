package org.okrreadiness.scoring.reading;

import org.okrreadiness.scoring.text.Mask;
import org.okrreadiness.scoring.text.Quantity;
import org.okrreadiness.scoring.text.Quantity.Bound;

/** Tells whether two quantities are a baseline and a target of one measure, and which is which. */
final class PairFinder {

    private static final WordSet TAKEN_LEADS =
            WordSet.of("in", "at", "is", "last", "year", "quarter", "month", "it", "level");
    private static final String ARROW = "\u2192";
    private static final WordSet TODAY = WordSet.of(
            "was",
            "were",
            "today",
            "today:",
            "currently",
            "current",
            "baseline",
            "previously",
            "now",
            "vs",
            "versus",
            "against",
            "instead",
            "compared",
            "prior",
            "before",
            "earlier",
            "originally",
            "initially",
            "starting",
            "presently",
            "h1",
            "h2");
    private static final WordSet AFTERWARDS =
            WordSet.of("now", "today", "currently", "presently", "before", "previously");

    /** What may follow today's value in brackets: when or where it was taken. */
    private static final WordSet TAKEN = WordSet.of(")", "]", ",", ";", "in", "at", "during", "on", "as", "via");

    private static final WordSet FILLERS = WordSet.of(
            "a",
            "an",
            "the",
            "about",
            "current",
            "currently",
            "today's",
            "of",
            "median",
            "average",
            "mean",
            "level",
            "around");
    private static final WordSet SEPARATORS = WordSet.of(";", "and", "(", "by", "within");
    private static final int NEAR = 9;
    private static final int NEAR_IN_BRACKETS = 16;

    private final Line line;

    PairFinder(Line line) {
        this.line = line;
    }

    /** From A to B, A → B, A to B, A down to B, A up to B. */
    boolean isForward(Quantity a, Quantity b) {
        if (b.from() - a.end() > NEAR) {
            return false;
        }
        boolean from = followsFrom(a);
        int to = toBefore(a.end(), b);
        boolean adjacent = to >= 0 && to - a.end() <= 1;
        boolean loose = from && !crosses(a.end(), b.from()) && !line.is(b.from() - 1, "by", "within", "and");
        return to >= 0 && (from || adjacent) || loose;
    }

    private boolean followsFrom(Quantity a) {
        int at = a.from() - 1;
        while (a.from() - at <= 4 && line.isIn(at, FILLERS)) {
            at--;
        }
        return line.is(at, "from");
    }

    /** A semicolon or "and" between two figures usually separates two results. */
    private boolean crosses(int from, int end) {
        for (int at = from; at < end; at++) {
            if (line.isIn(at, SEPARATORS)) {
                return true;
            }
        }
        return false;
    }

    private int toBefore(int from, Quantity b) {
        for (int at = b.from(); at >= Math.max(from, b.from() - 3); at--) {
            boolean before = at < b.from();
            boolean to = line.is(at, "to", "until", "into", "towards", ARROW) && !line.isHyphened(at);
            boolean upTo = at == b.from() && line.is(at, "up", "down") && line.is(at + 1, "to");
            if (before && to || upTo) {
                return at;
            }
        }
        return -1;
    }

    /** To B from A; B, up from A; B (was A); B (today A); B versus A. */
    boolean isBackward(Quantity b, Quantity a) {
        int gap = a.from() - b.end();
        boolean bracketed =
                line.findWord(Math.max(b.end(), a.from() - 4), a.from(), "(", "[", ",", "\u2013", ";", ":") >= 0;
        if (gap > (bracketed ? NEAR_IN_BRACKETS : NEAR)
                || line.is(a.end(), ARROW, "to", "down", "up")
                || !comparable(a, b)) {
            return false;
        }
        for (int at = a.from() - 1; at >= Math.max(b.end(), a.from() - 4); at--) {
            boolean from = line.is(at, "from") && at >= a.from() - 2;
            if (from || line.isIn(at, TODAY) && line.findWord(at, a.from(), "by") < 0) {
                return true;
            }
        }
        return bracketed && isSaidOfToday(a.end()) || standsInBrackets(b, a);
    }

    private boolean isSaidOfToday(int at) {
        return line.isIn(at, AFTERWARDS)
                || line.is(at, "at") && line.is(at + 1, "present", "the") && line.is(at + 2, "moment", "start", ")", "")
                || line.is(at, "last") && line.is(at + 1, "year", "quarter", "month", "half", "season", "term");
    }

    /** "85% (62% at v0.9)", "35% (2023: 19%)": the one value in the brackets behind a value is where it stands. */
    private boolean standsInBrackets(Quantity b, Quantity a) {
        int open = line.findWord(b.end(), a.from(), "(", "[");
        int close = open < 0 ? -1 : line.findWord(a.end(), line.size(), ")", "]");
        if (close < 0 || open - b.end() > NEAR || a.unit().kind() != b.unit().kind() || a.bound() != Bound.EXACT) {
            return false;
        }
        for (int at = open + 1; at < a.from(); at++) {
            boolean whenTaken =
                    line.isMark(at) || line.mask(at).isPresent() || line.isIn(at, TODAY) || line.isIn(at, TAKEN_LEADS);
            if (!whenTaken) {
                return false;
            }
        }
        return line.isIn(a.end(), TAKEN) || line.mask(a.end()).isPresent() || isSaidOfToday(a.end());
    }

    private static boolean comparable(Quantity a, Quantity b) {
        boolean bare = a.unit().is(Quantity.Kind.COUNT) || b.unit().is(Quantity.Kind.COUNT);
        return a.unit().kind() == b.unit().kind()
                || bare && !a.unit().is(Quantity.Kind.TIME) && !b.unit().is(Quantity.Kind.TIME);
    }

    /** A now, B by December; 64 in September, no more than 30 by July; 29% do it now, we want 40%. */
    boolean isTodayAndLater(Quantity a, Quantity b) {
        if (a.unit().kind() != b.unit().kind() || b.from() - a.end() > 24) {
            return false;
        }
        boolean after = false;
        for (int at = a.end(); at < Math.min(b.from(), a.end() + 8); at++) {
            after |= line.isIn(at, AFTERWARDS) || line.is(at, "present");
        }
        boolean before = line.is(a.from() - 1, "currently", "now", "today", "today's", "baseline", "current");
        return after || before || datedApart(a, b);
    }

    private boolean datedApart(Quantity a, Quantity b) {
        boolean first = line.is(a.end(), "in", "at", "on", "(")
                && line.mask(a.end() + 1).filter(Mask::isTime).isPresent();
        return first && line.findWord(b.end(), b.end() + 3, "by", "in", "at", "on") >= 0;
    }
}
