package org.okrreadiness.scoring.reading;

import java.util.ArrayList;
import java.util.List;
import org.okrreadiness.scoring.reading.Amount.Role;
import org.okrreadiness.scoring.text.Mask;
import org.okrreadiness.scoring.text.Quantity;
import org.okrreadiness.scoring.text.Quantity.Kind;

/** Gives every quantity of a line its part: baseline, target, delta, count of output, condition. */
final class AmountReader {

    private static final String ARROW = "\u2192";

    private final Line line;
    private final Head head;
    private final List<Quantity> quantities;
    private final Role[] roles;

    AmountReader(Line line, Head head) {
        this.line = line;
        this.head = head;
        this.quantities = line.passage().quantities();
        this.roles = new Role[quantities.size()];
    }

    List<Amount> read() {
        findConditions();
        findPairs();
        findToday();
        findDeltas();
        findCounts();
        List<Amount> amounts = new ArrayList<>(roles.length);
        for (int i = 0; i < roles.length; i++) {
            Quantity q = quantities.get(i);
            amounts.add(new Amount(roles[i], q, line.span(q.from(), q.end()), line.words(q.from(), q.end())));
        }
        return List.copyOf(amounts);
    }

    private void findConditions() {
        for (int i = 0; i < roles.length; i++) {
            Quantity q = quantities.get(i);
            int before = q.from() - 1;
            if (line.is(before, "per") || line.is(before, "every")) {
                roles[i] = Role.DENOMINATOR;
            } else if (line.is(
                                    before,
                                    "top",
                                    "our",
                                    "the",
                                    "these",
                                    "those",
                                    "both",
                                    "other",
                                    "next",
                                    "last",
                                    "past",
                                    "previous")
                            && !isFigure(q)
                    || line.is(before, "first") && q.unit().is(Kind.TIME)) {
                roles[i] = Role.CONDITION;
            } else if (isDuration(i) || isThreshold(i) || isLabel(q)) {
                roles[i] = Role.CONDITION;
            }
        }
    }

    private boolean isFigure(Quantity q) {
        return q.unit().is(Kind.PERCENT) || q.unit().is(Kind.SHARE) || q.unit().is(Kind.RATIO);
    }

    /** "Within 7 days" limits the measure when another figure carries the target. */
    private boolean isDuration(int index) {
        Quantity q = quantities.get(index);
        boolean lead = line.is(
                        q.from() - 1,
                        "within",
                        "after",
                        "over",
                        "than",
                        "in",
                        "for",
                        "at",
                        "before",
                        "every",
                        "of",
                        "under")
                || q.bound() != Quantity.Bound.EXACT
                        && line.is(q.from(), "within", "over", "under", "more", "less", "above", "below");
        return q.unit().is(Kind.TIME) && lead && hasFigureElsewhere(index);
    }

    /** "Still above 63 °C", "the £9 plan", "10%+ of sessions": a figure inside brackets or before a noun, with the pair elsewhere. */
    private boolean isThreshold(int index) {
        Quantity q = quantities.get(index);
        boolean bounded = q.bound() != Quantity.Bound.EXACT && !line.is(q.from() - 1, "to", ARROW, ":", "from");
        return bounded && pairElsewhere(index);
    }

    private boolean isLabel(Quantity q) {
        return q.unit().equals(Quantity.Unit.COUNT)
                && q.end() == q.from() + 1
                && line.is(q.from() - 1, "month", "week", "day", "year", "stage", "step", "h1");
    }

    private boolean hasFigureElsewhere(int index) {
        for (int i = 0; i < roles.length; i++) {
            boolean other = i != index && !(quantities.get(i).unit().is(Kind.TIME) && roles[i] == Role.CONDITION);
            if (other
                    && (isFigure(quantities.get(i))
                            || quantities.get(i).unit().is(Kind.COUNT)
                            || pairElsewhere(index))) {
                return true;
            }
        }
        return false;
    }

    private boolean pairElsewhere(int index) {
        for (int i = 0; i + 1 < roles.length; i++) {
            if (i != index && i + 1 != index && joined(i, i + 1)) {
                return true;
            }
        }
        return false;
    }

    private void findPairs() {
        for (int i = 0; i + 1 < roles.length; i++) {
            int j = nextFree(i);
            if (roles[i] != null || j < 0) {
                continue;
            }
            if (joined(i, j)) {
                roles[i] = Role.BASELINE;
                roles[j] = Role.TARGET;
            } else if (reversed(i, j)) {
                roles[i] = Role.TARGET;
                roles[j] = Role.BASELINE;
            }
        }
    }

    private int nextFree(int index) {
        for (int i = index + 1; i < roles.length; i++) {
            if (roles[i] == null) {
                return i;
            }
        }
        return -1;
    }

    /** From A to B, A → B, A to B, A down to B, A up to B. */
    private boolean joined(int first, int second) {
        Quantity a = quantities.get(first);
        Quantity b = quantities.get(second);
        boolean from = line.is(a.from() - 1, "from")
                || line.is(a.from() - 2, "from")
                        && line.is(a.from() - 1, "a", "about", "an", "current", "currently", "today's");
        int to = toBefore(a.end(), b);
        boolean near = b.from() - a.end() <= 9;
        boolean adjacent = to >= 0 && to - a.end() <= 1;
        return near && to >= 0 && (from || adjacent)
                || from && near && !crosses(a.end(), b.from()) && !line.is(b.from() - 1, "by", "within", "and");
    }

    /** A comma, semicolon or "and" between two figures usually separates two results. */
    private boolean crosses(int from, int end) {
        return line.findWord(from, end, ";", "and", "(", "by", "within") >= 0;
    }

    private int toBefore(int from, Quantity b) {
        for (int at = b.from(); at >= Math.max(from, b.from() - 3); at--) {
            boolean arrow = line.is(at, ARROW) && at < b.from();
            boolean to = line.is(at, "to", "until", "into", "towards")
                    && at < b.from()
                    && !line.token(at).place().hyphened();
            boolean upTo = at == b.from() && line.is(at, "up", "down") && line.is(at + 1, "to") && at + 1 < b.end();
            boolean dash = line.is(at, "-", "\u2013") && at < b.from() && b.from() - from == 1 && false;
            if (arrow || to || upTo || dash) {
                return at;
            }
        }
        return -1;
    }

    /** To B from A; B, up from A; B (was A); B (today A); B versus A. */
    private boolean reversed(int first, int second) {
        Quantity a = quantities.get(second);
        Quantity b = quantities.get(first);
        if (a.from() - b.end() > 8) {
            return false;
        }
        for (int at = a.from() - 1; at >= Math.max(b.end(), a.from() - 4); at--) {
            boolean from = line.is(at, "from") && at >= a.from() - 2;
            boolean today = line.is(
                    at,
                    "was",
                    "were",
                    "today",
                    "currently",
                    "current",
                    "baseline",
                    "previously",
                    "now",
                    "vs",
                    "versus",
                    "against",
                    "h1",
                    "h2");
            if (from || today && !line.is(a.end(), ARROW)) {
                return true;
            }
        }
        boolean after =
                line.is(a.end(), "now", "today", "currently", "at") && line.findWord(b.end(), a.from(), "(", "[") >= 0;
        return after
                || line.is(b.end(), ":")
                        && line.findWord(b.end(), a.end() + 2, "average", "currently") >= 0
                        && second == first + 1;
    }

    /** A now, B by December; A today, B at year end. */
    private void findToday() {
        for (int i = 0; i + 1 < roles.length; i++) {
            int j = nextFree(i);
            if (roles[i] != null || j < 0) {
                continue;
            }
            Quantity a = quantities.get(i);
            Quantity b = quantities.get(j);
            int gap = line.findWord(a.end(), Math.min(b.from(), a.end() + 8), "now", "today", "currently", "present");
            boolean marked = gap >= 0
                    || line.is(a.from() - 1, "currently", "now", "today", "today's", "baseline", "current")
                    || datedApart(a, b);
            if (marked && a.unit().kind() == b.unit().kind() && b.from() - a.end() < 24) {
                roles[i] = Role.BASELINE;
                roles[j] = Role.TARGET;
            }
        }
    }

    /** 64 in September, no more than 30 by July. */
    private boolean datedApart(Quantity a, Quantity b) {
        boolean first =
                line.mask(a.end() + 1).filter(Mask::isTime).isPresent() && line.is(a.end(), "in", "at", "on", "(");
        boolean second = line.findWord(b.end(), Math.min(line.size(), b.end() + 3), "by", "in", "at", "on") >= 0;
        return first && second;
    }

    private void findDeltas() {
        for (int i = 0; i < roles.length; i++) {
            if (roles[i] == null && isDelta(quantities.get(i))) {
                roles[i] = Role.DELTA;
            }
        }
    }

    private boolean isDelta(Quantity q) {
        int before = q.from() - 1;
        boolean by = line.is(before, "by")
                || line.is(before, "another", "additional", "extra", "+")
                || line.is(q.from(), "+")
                || line.is(before, "a") && line.is(before - 1, "by");
        boolean moved = line.is(
                q.end(),
                "more",
                "fewer",
                "less",
                "higher",
                "lower",
                "increase",
                "decrease",
                "lift",
                "growth",
                "reduction",
                "improvement",
                "uplift",
                "rise",
                "drop",
                "boost",
                "gain",
                "faster",
                "additional",
                "better",
                "cheaper",
                "ahead",
                "above",
                "below",
                "increment",
                "decline");
        boolean upBy = line.is(before, "up", "down") && head.is(Head.Kind.NOUN) && !line.is(before + 1, "to");
        boolean times = q.unit().is(Kind.TIMES) && !line.is(q.end(), "minus");
        return by
                || moved
                || upBy
                || times
                || q.unit().equals(Quantity.Unit.POINTS) && !line.is(before, "to", "of", "reach");
    }

    private void findCounts() {
        for (int i = 0; i < roles.length; i++) {
            if (roles[i] == null) {
                roles[i] = countsOutput(quantities.get(i)) ? Role.OUTPUT_COUNT : Role.TARGET;
            }
        }
    }

    /** A bare number in front of something the team makes or does. */
    private boolean countsOutput(Quantity q) {
        if (!q.unit().equals(Quantity.Unit.COUNT) || q.value() == 0) {
            return false;
        }
        NounPhrase counted = new NounPhraseReader(line).at(q.end());
        if (counted.isEmpty() || !line.inside(counted.head()) || counted.from() > q.end() + 2) {
            return head.is(Head.Kind.WORK);
        }
        boolean output = covers(Notion.OUTPUT, counted)
                || covers(Notion.WORK_NOUN, counted)
                || line.contains(Notion.OWN_VOLUME, counted.from(), counted.tail());
        boolean measured = covers(Notion.METRIC, counted)
                || covers(Notion.ATTENDANCE, counted)
                || line.contains(Notion.HARM, counted.from(), counted.end());
        boolean people = covers(Notion.PEOPLE, counted);
        return output && !measured && !people || head.is(Head.Kind.WORK) && !measured && !people;
    }

    private boolean covers(Notion notion, NounPhrase phrase) {
        for (int i = phrase.from(); i <= phrase.head(); i++) {
            if (i + line.length(notion, i) > phrase.head()) {
                return true;
            }
        }
        return false;
    }
}
