package org.okrreadiness.scoring.reading;

import org.okrreadiness.scoring.text.Stem;
import org.okrreadiness.scoring.words.Vocabulary;

/** Says whether a line promises what it names: or denies it, wishes it, tells it as past, asks it or quotes it. */
final class Mood {

    private static final WordSet DENYING =
            WordSet.of("not", "never", "won't", "wont", "don't", "cannot", "can't", "refuse");
    private static final WordSet ASKING =
            WordSet.of("could", "can", "should", "is", "are", "what", "why", "how", "would", "shall", "do");
    private static final WordSet WISHING = WordSet.of("could", "might", "may", "would");
    private static final WordSet BE = WordSet.of("was", "were", "has", "have", "had", "been");
    private static final WordSet ONCE =
            WordSet.of("fell", "rose", "grew", "went", "sank", "shrank", "climbed", "dropped", "came");
    private static final WordSet EARLIER = WordSet.of("last", "previous", "preceding", "past");
    private static final WordSet SPANS = WordSet.of(
            "year", "quarter", "month", "half", "cycle", "period", "week", "spring", "summer", "autumn", "winter");
    /** Without one of these nothing is told as past. */
    private static final WordSet TELLING = WordSet.union(WordSet.of("already"), BE, ONCE, EARLIER);

    private static final int FIRST_WORDS = 6;
    private static final int LEADING = 2;

    private final Line line;
    private final int firstQuote;
    private final int firstRelative;

    Mood(Line line) {
        this.line = line;
        this.firstQuote = line.findWord(0, line.size(), "\"", "'");
        this.firstRelative = line.findWord(0, line.size(), "who", "that", "which", "whose", "when");
    }

    boolean isNegated(Head head) {
        int verb = Math.max(head.from(), 4);
        for (int at = 0; at < Math.min(line.size(), verb); at++) {
            if (isNot(at) && !isPartOfNoun(at) && !isQuoted(at) && !isInRelativeClause(at)) {
                return true;
            }
        }
        return refuses();
    }

    private boolean isNot(int at) {
        return line.isIn(at, DENYING) && !line.isHyphened(at) && !line.isHyphened(at + 1);
    }

    /** "Parcels not delivered", "orders we could not fill": the noun is described, nothing is denied. */
    private boolean isPartOfNoun(int at) {
        boolean afterNoun = line.isContent(at - 1) && line.form(at - 1).isNominal() && !isMoving(at - 1);
        boolean described = line.form(at + 1) == Stem.Form.ED
                || line.form(at + 1) == Stem.Form.ING
                || line.known(at + 1).filter(Vocabulary.Word::isAdjective).isPresent();
        boolean weCannot = line.isAuxiliary(at - 1) && line.is(at - 2, "we", "they", "i") && line.isContent(at - 3);
        return afterNoun && described || weCannot && !isMoving(at + 1);
    }

    private boolean isQuoted(int at) {
        return firstQuote >= 0 && firstQuote < at;
    }

    private boolean isInRelativeClause(int at) {
        return firstRelative >= 0 && firstRelative < at;
    }

    /** "Fail to grow", "stop increasing", "nobody intends to lift", "there is no plan to lower". */
    private boolean refuses() {
        for (int at = 0; at < Math.min(line.size(), FIRST_WORDS); at++) {
            int length = line.length(Notion.REFUSAL, at);
            if (length == 0 || isInRelativeClause(at) || isSomebodyElse(at)) {
                continue;
            }
            int next = at + length;
            for (int verb = next; verb < Math.min(line.size(), next + 4); verb++) {
                boolean mover = (isMoving(verb) || line.has(Notion.SHIFT, verb))
                        && !line.is(verb, "up", "down", "more", "less", "fewer", "higher");
                boolean acts = line.form(verb) == Stem.Form.ING || !line.is(at, "stop", "avoid", "prevent");
                if (mover && acts) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "Customers stop raising tickets": others stop, and that is the promise. */
    private boolean isSomebodyElse(int at) {
        return line.isContent(at - 1) && !line.is(at - 1, "we", "will", "i", "they", "shall");
    }

    private boolean isMoving(int at) {
        return line.hasAny(at, Notion.RAISE, Notion.LOWER, Notion.IMPROVE);
    }

    boolean isConditional() {
        boolean leads = line.is(0, "if", "provided", "assuming", "unless", "should")
                && !line.isHyphened(1)
                && line.passage().quantities().size() > 0
                && !line.is(1, "we");
        boolean supposes = line.is(0, "given", "were", "had", "granted") && line.findWord(1, line.size(), ",") > 0;
        return leads
                || supposes
                || line.is(0, "if") && line.findWord(0, line.size(), "then", "otherwise") > 0
                || wishes()
                || leavesWayOut()
                || couldHave();
    }

    /** "Or as near as we can get", "where feasible"; "or more if possible" only adds to what is promised. */
    private boolean leavesWayOut() {
        for (int at = 1; at < line.size(); at++) {
            boolean adds = line.is(at - 1, "more", "better", "earlier", "sooner", "less", "higher", "lower");
            boolean exception = line.is(at, "unless") && line.is(at - 1, ",") && !isInRelativeClause(at);
            if (exception || line.has(Notion.WAY_OUT, at) && !adds && !isInRelativeClause(at)) {
                return true;
            }
        }
        return false;
    }

    /** "Churn could drop", "we might raise"; not "customers who would recommend us". */
    private boolean wishes() {
        for (int at = 0; at < line.size(); at++) {
            if (isInRelativeClause(at)) {
                return false;
            }
            boolean supposes = line.has(Notion.HYPOTHESIS, at) && at <= LEADING && !hasValueBefore(at);
            if (line.isIn(at, WISHING) && isMovingSoon(at + 1) || supposes) {
                return true;
            }
        }
        return false;
    }

    private boolean isMovingSoon(int at) {
        return isMoving(at)
                || line.is(at, "go", "come", "fall", "rise", "drop")
                || isMoving(at + 1) && line.known(at).isPresent();
    }

    /** What follows a value, such as "ideally more", only adds to it. */
    private boolean hasValueBefore(int end) {
        for (int at = 0; at < end; at++) {
            if (line.quantity(at).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private boolean couldHave() {
        for (int at = 0; at + 1 < line.size(); at++) {
            boolean pair = line.is(at, "would", "could") && line.is(at + 1, "have")
                    || line.is(at, "had") && line.is(at + 1, "we");
            if (pair && !isInRelativeClause(at)) {
                return true;
            }
        }
        return false;
    }

    boolean isPast() {
        for (int at = 0; at < line.size(); at++) {
            if (line.isIn(at, TELLING) && (isAlready(at) || isToldAsPast(at) || isEarlier(at))) {
                return true;
            }
        }
        return false;
    }

    private boolean isAlready(int at) {
        return line.is(at, "already") && at < 5 && !isInRelativeClause(at);
    }

    /** "Churn fell", "NPS was raised", "wait has been cut": the main verb, not one in a clause about a noun. */
    private boolean isToldAsPast(int at) {
        if (isInRelativeClause(at) || line.quantity(at + 1).isPresent()) {
            return false;
        }
        boolean once = at > 0
                && line.isIn(at, ONCE)
                && !line.isAuxiliary(at - 1)
                && line.is(at + 1, "from", "up", "down", "by", "to")
                && !line.is(at, "came", "dropped", "climbed");
        int verb = line.is(at + 1, "been", "already", "now") ? at + 2 : at + 1;
        boolean helped = line.isIn(at, BE) && (isMoving(verb) || line.has(Notion.SHIFT, verb)) && isPastForm(verb);
        boolean came = line.is(at, "came", "went") && line.is(at + 1, "down", "up") && line.is(at + 2, "from");
        return once || helped || came && at > 0;
    }

    private boolean isPastForm(int at) {
        return line.form(at) == Stem.Form.ED
                || line.is(at, "cut", "grown", "risen", "fallen", "gone", "brought", "taken", "driven");
    }

    private boolean isEarlier(int at) {
        boolean span = line.isIn(at, EARLIER) && line.isIn(at + 1, SPANS);
        boolean opens = span && at <= 2 && line.is(at + 2, "we", "our", "i");
        boolean told = span && at > 0 && movedBefore(at);
        return opens
                || told
                || span
                        && !line.is(at - 1, "than", "vs", "versus", "from", "to", "on", "over", "with", "of", "as", "(")
                        && !line.is(at - 2, "than", "vs", "versus", "to", "with", "over", "on")
                        && line.form(0) == Stem.Form.ED;
    }

    /** "Waste dropped from 11% to 7% last summer". */
    private boolean movedBefore(int end) {
        for (int at = 1; at < end; at++) {
            boolean moved = isMoving(at) && line.form(at) == Stem.Form.ED && line.isContent(at - 1);
            if (moved && line.is(at + 1, "from", "by", "to") && !isInRelativeClause(at)) {
                return !line.is(end - 1, "than", "vs", "versus", "from", "on", "over", "to");
            }
        }
        return false;
    }

    /** The line ends in a question mark, or begins by asking. */
    boolean isQuestion() {
        int last = line.size() - 1;
        while (last > 0 && line.isMark(last) && !line.is(last, "?", "]", "}", "%")) {
            last--;
        }
        boolean asks = line.isIn(0, ASKING) && !line.is(1, "-");
        return last > 0 && line.is(last, "?") && !line.is(last - 1, "?", "to", "from")
                || asks && line.is(1, "we", "it", "if", "not", "you", "there", "i");
    }

    /** Somebody else's words: a whole promise in quotation marks, or an example of one. */
    boolean isReported() {
        boolean example = line.is(0, "for") && line.is(1, "example", "instance") || line.is(0, "e.g", "eg");
        if (example || line.is(0, "e") && line.is(1, ".") && line.is(2, "g")) {
            return true;
        }
        int open = line.findWord(0, line.size(), "\"");
        int close = open < 0 ? -1 : line.findWord(open + 1, line.size(), "\"");
        if (close < 0) {
            return false;
        }
        boolean moved = false;
        boolean valued = false;
        for (int at = open + 1; at < close; at++) {
            moved |= isMoving(at) || line.is(at, "from", "to");
            valued |= line.quantity(at).isPresent();
        }
        return moved && valued && close - open > 4;
    }
}
