package org.okrreadiness.scoring.reading;

import org.okrreadiness.scoring.text.Stem;
import org.okrreadiness.scoring.text.Token;

/** Finds the noun phrase that begins at a token, without knowing parts of speech. */
final class NounPhraseReader {

    private static final Notion[] COMPOUNDS = {
        Notion.METRIC,
        Notion.OUTPUT,
        Notion.ATTENDANCE,
        Notion.OWN_VOLUME,
        Notion.PLAN_MEASURE,
        Notion.PEOPLE,
        Notion.WORK_NOUN,
        Notion.FUZZY
    };

    private static final WordSet PASSED_OVER = WordSet.of(
            "of",
            "overall",
            "total",
            "in",
            "\"",
            "'",
            "(",
            "[",
            "number",
            "percentage",
            "least",
            "by",
            "a",
            "on",
            "to",
            "up",
            "+",
            "~",
            "average",
            "median",
            "mean");

    private final Line line;

    NounPhraseReader(Line line) {
        this.line = line;
    }

    /** The noun phrase at or after {@code start}, past determiners, counts and words such as "number of". */
    NounPhrase at(int start) {
        int from = pastFunctionWords(start);
        int end = from;
        while (continues(from, end)) {
            end++;
        }
        if (joinsNouns(from, end)) {
            int joined = end + 1;
            while (continues(from, joined)) {
                joined++;
            }
            end = joined;
        }
        int head = end - 1;
        while (head > from && !line.isContent(head)) {
            head--;
        }
        return new NounPhrase(from, head, end, tail(end));
    }

    /** "FE and BE maintainer ratio": the second noun carries the first, unless a new clause begins. */
    private boolean joinsNouns(int from, int at) {
        boolean joins = at > from && line.is(at, "and", "or", "&") && line.isContent(at + 1);
        return joins
                && !line.hasAny(
                        at + 1,
                        Notion.WORK,
                        Notion.RAISE,
                        Notion.LOWER,
                        Notion.IMPROVE,
                        Notion.HOLD,
                        Notion.ATTAIN,
                        Notion.HIRE);
    }

    private int pastFunctionWords(int start) {
        int at = start;
        while (line.inside(at)) {
            if (line.quantity(at).isPresent()) {
                at = Math.max(at + 1, line.quantity(at).get().end());
            } else if (line.has(Notion.SHARE, at)) {
                at += line.length(Notion.SHARE, at);
            } else if (isPassedOver(at)) {
                at++;
            } else {
                break;
            }
        }
        return at;
    }

    private boolean isPassedOver(int at) {
        return line.isDeterminer(at)
                || line.isIn(at, PASSED_OVER) && !line.isHyphened(at) && !line.has(Notion.METRIC, at);
    }

    private boolean continues(int from, int at) {
        if (!line.inside(at)) {
            return false;
        }
        if (line.mask(at).isPresent()) {
            return !line.mask(at).get().isTime();
        }
        if (line.quantity(at).isPresent()) {
            return false;
        }
        if (line.isMark(at)) {
            return at > from
                    && line.is(at, "/", "&", "'", "\"")
                    && line.token(at).place().glued();
        }
        if (covered(from, at)) {
            return true;
        }
        boolean stops = line.isPreposition(at)
                || line.isRelative(at)
                || line.isAuxiliary(at)
                || line.is(at, "now", "today", "currently");
        return !stops && !(at > from && (startsPredicate(at) || followsPlural(at)));
    }

    /** True when a listed phrase runs from before {@code at} across it. */
    private boolean covered(int from, int at) {
        for (int start = Math.max(from, at - 4); start < at; start++) {
            for (Notion notion : COMPOUNDS) {
                if (start + line.length(notion, start) > at) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean startsPredicate(int at) {
        Token token = line.token(at);
        if (token.place().hyphened() || line.isHyphened(at + 1)) {
            return false;
        }
        if (token.stem().form() == Stem.Form.ED) {
            return true;
        }
        boolean moves = line.hasAny(at, Notion.RAISE, Notion.LOWER, Notion.SHIFT, Notion.IMPROVE)
                && !line.hasAny(at, Notion.METRIC, Notion.PEOPLE);
        boolean finite =
                token.stem().form() == Stem.Form.S || line.is(at + 1, "from", "to", "by", "below", "above", "under");
        return moves && finite
                || token.stem().form() == Stem.Form.ING
                        && line.hasAny(at, Notion.WORK, Notion.ATTAIN)
                        && isPlural(at - 1);
    }

    /** A plural noun is rarely followed by another noun of the same phrase: "reports | customers ask us to correct". */
    private boolean followsPlural(int at) {
        return isPlural(at - 1) && !line.isHyphened(at);
    }

    private boolean isPlural(int at) {
        return line.inside(at)
                && line.token(at).isWord()
                && line.form(at) == Stem.Form.S
                && !line.lower(at).endsWith("'s");
    }

    private int tail(int end) {
        int at = end;
        while (line.inside(at)
                && !line.isMark(at)
                && line.quantity(at).isEmpty()
                && !(line.is(at, "from", "to", "by") && line.quantity(at + 1).isPresent())) {
            at++;
        }
        return at;
    }
}
