package org.okrreadiness.scoring.reading;

import org.okrreadiness.scoring.text.Stem;
import org.okrreadiness.scoring.text.Token;

/** Finds where the clause of a line begins, past numbering, labels, lead-ins, subjects and adverbs. */
final class ClauseStart {

    private static final WordSet VALUE_SIGNS =
            WordSet.of("<", ">", "\u2265", "\u2264", "~", "+", "\u00a3", "$", "\u20ac", "%");
    private static final WordSet SUBJECTS = WordSet.of("we", "i", "they", "you", "team", "let's", "lets", "please");
    private static final WordSet MODALS = WordSet.of(
            "will", "want", "need", "must", "should", "to", "can", "could", "have", "aim", "aims", "plan", "plans",
            "wants", "needs", "shall", "going", "are", "is", "would", "like", "also", "all", "be", "intend", "hope",
            "try", "already", "not", "never");
    private static final WordSet LEAD_INS = WordSet.of(
            "by", "in", "at", "on", "during", "within", "until", "for", "from", "of", "before", "after", "as", "with",
            "through");
    private static final WordSet NO_ADVERBS = WordSet.of(
            "family",
            "supply",
            "weekly",
            "monthly",
            "daily",
            "quarterly",
            "early",
            "only",
            "assembly",
            "reply",
            "apply",
            "comply",
            "yearly",
            "hourly",
            "italy");

    private final Line line;
    private final HeadReader heads;
    private final VerbSense verbs;

    ClauseStart(Line line, HeadReader heads) {
        this.line = line;
        this.heads = heads;
        this.verbs = new VerbSense(line);
    }

    /** Index of the token the clause turns on; one past the end for an empty line. */
    int find() {
        return pastAdverbs(pastSubject(pastClause(pastLeadIn(pastLabel(firstWord(0))))));
    }

    private int firstWord(int at) {
        int next = at;
        while (line.inside(next) && (line.isMark(next) && !line.isIn(next, VALUE_SIGNS) || isNumbering(next))) {
            next++;
        }
        return line.inside(next) ? next : at;
    }

    /** "1." or "KR2" in front of a line. */
    private boolean isNumbering(int at) {
        boolean numbered = at == 0 && line.token(at).isNumber() && line.is(at + 1, ".", ")") && line.inside(at + 2);
        return numbered
                || at == 0
                        && line.token(at).kind() == Token.Kind.CODE
                        && (line.lower(at).startsWith("kr") || line.lower(at).startsWith("o"))
                        && line.is(at + 1, ":", ".", "-", ")");
    }

    /** "Reliability: Drive ..." begins after the colon, when a verb stands there and none before it. */
    private int pastLabel(int at) {
        int colon = line.findWord(at, Math.min(line.size(), at + 24), ":");
        int next = colon < 0 ? -1 : pastAdverbs(firstWord(colon + 1));
        if (!line.inside(next) || colon - at > 6 && line.contains(Notion.METRIC, at, colon)) {
            return at;
        }
        boolean label = !heads.at(at).isMovement()
                && !heads.at(at).is(Head.Kind.WORK, Head.Kind.HIRE, Head.Kind.HOLD)
                && line.passage().quantities().stream().noneMatch(q -> q.from() < colon);
        boolean known = colon - at <= 2 && line.is(at, "kr", "objective", "o", "goal", "krs", "key");
        boolean people = colon - at <= 4 && line.has(Notion.PEOPLE, next) && line.isAuxiliary(next + 1);
        return known || label && (heads.at(next).kind() != Head.Kind.NOUN || people) ? next : at;
    }

    /** "So that NPS goes from 30 to 40 we will run six workshops" turns on what "we" do. */
    private int pastClause(int at) {
        int work = line.is(at, "to", "so") ? workAfterComma(at) : -1;
        if (work > at) {
            return work;
        }
        if (!line.is(at, "so", "because", "since") && !(line.is(at, "in") && line.is(at + 1, "order"))) {
            return at;
        }
        int we = line.findWord(at, line.size(), "we", "i");
        return we > at ? we : at;
    }

    /** "To improve retention from 80% to 90%, publish the handbook" turns on what is done. */
    private int workAfterComma(int at) {
        int comma = line.findWord(at, line.size(), ",");
        boolean work = comma > at && verbs.at(comma + 1) == Notion.WORK && line.form(comma + 1) == Stem.Form.BASE;
        return work && line.isContent(comma + 1) ? comma + 1 : -1;
    }

    private int pastLeadIn(int at) {
        if (!line.inside(at) || !LEAD_INS.contains(line.lower(at)) || line.has(Notion.METRIC, at)) {
            return at;
        }
        int end = Math.min(line.size(), at + 9);
        int comma = line.findWord(at, end, ",", ":");
        if (comma > at) {
            return firstWord(comma + 1);
        }
        return line.mask(at + 1)
                .filter(m -> m.isTime())
                .map(m -> m.end())
                .filter(line::inside)
                .orElse(at);
    }

    private int pastSubject(int at) {
        if (line.is(at, "there") && line.inside(at + 2)) {
            return line.isAuxiliary(at + 2) ? at + 3 : at + 2;
        }
        if (line.is(at, "to") && line.inside(at + 1)) {
            return pastAdverbs(at + 1);
        }
        if (line.is(at, "our") && line.is(at + 1, "goal", "aim", "objective", "target") && line.is(at + 2, "is")) {
            return line.is(at + 3, "to") ? at + 4 : at + 3;
        }
        boolean the = line.is(at, "the", "our") && line.is(at + 1, "team");
        int subject = the ? at + 1 : at;
        if (!line.inside(subject) || !SUBJECTS.contains(line.lower(subject))) {
            return at;
        }
        int next = subject + 1;
        boolean modal = line.is(subject, "please", "let's", "lets");
        while (line.inside(next)
                && (MODALS.contains(line.lower(next)) || line.lower(next).endsWith("ly"))) {
            modal = true;
            next++;
        }
        boolean verb = line.inside(next) && verbs.at(next) != null;
        return (modal || verb) && line.inside(next) && !line.is(subject, "team") || modal && the ? next : at;
    }

    private int pastAdverbs(int at) {
        int next = at;
        while (line.inside(next + 1) && line.token(next).isWord() && isPassedOver(next)) {
            next++;
        }
        return line.is(next, "to") && next > at ? next + 1 : next;
    }

    private boolean isPassedOver(int at) {
        boolean adverb = line.lower(at).endsWith("ly")
                && line.lower(at).length() > 4
                && !line.isIn(at, NO_ADVERBS)
                && !line.hasAny(at, Notion.WORK, Notion.RAISE, Notion.STATISTIC, Notion.METRIC);
        boolean continuing = line.is(at, "further", "continue", "successfully") && line.is(at + 1, "to");
        boolean further = line.is(at, "further") && line.isContent(at + 1);
        return adverb || continuing || further || line.is(at, "also", "then", "and");
    }
}
