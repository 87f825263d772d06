package org.okrreadiness.scoring.reading;

import java.util.List;
import org.okrreadiness.scoring.reading.Amount.Role;
import org.okrreadiness.scoring.text.Stem;

/** Counts how many results, goals or deliverables are joined in one line. */
final class ResultCounter {

    private static final WordSet LINKS = WordSet.of("and", "then", "also", "to", ",", "&", "we", "will");
    private static final WordSet JOINERS = WordSet.of("and", "&", ",", ";", ".", "then", "also", "plus", "+");

    private final Line line;
    private final Head head;
    private final List<Amount> amounts;
    private final HeadReader heads;

    ResultCounter(Line line, Head head, List<Amount> amounts) {
        this.line = line;
        this.head = head;
        this.amounts = amounts;
        this.heads = new HeadReader(line);
    }

    int count() {
        int clauses = clauses();
        return Math.max(clauses == 1 && joinsDeliverables() ? 2 : clauses, targets());
    }

    private int targets() {
        int targets = 0;
        for (Amount amount : amounts) {
            targets += amount.is(Role.TARGET) && isOwnTarget(amount) ? 1 : 0;
        }
        return targets;
    }

    /** A second figure in brackets explains the first. */
    private boolean isOwnTarget(Amount amount) {
        int from = amount.quantity().from();
        int open = line.findWord(Math.max(0, from - 12), from, "(");
        int close = open < 0 ? -1 : line.findWord(open, from, ")");
        return open < 0 || close >= 0;
    }

    /** One for the head, and one for every further verb that is joined to it on the same footing. */
    private int clauses() {
        int clauses = 1;
        int depth = 0;
        for (int at = Math.max(1, head.end()); at < line.size(); at++) {
            depth += line.isMark(at) ? nesting(at) : 0;
            if (depth <= 0 && joins(at) && startsClause(at)) {
                clauses++;
            }
        }
        return clauses;
    }

    private int nesting(int mark) {
        return line.is(mark, "(", "[") ? 1 : line.is(mark, ")", "]") ? -1 : 0;
    }

    /** "An audit and a content plan": two things made, each with words of its own, before any preposition. */
    private boolean joinsDeliverables() {
        boolean work = head.is(Head.Kind.WORK, Head.Kind.IMPROVE) || head.is(Head.Kind.NOUN) && amounts.isEmpty();
        int at = head.end();
        while (work && line.inside(at) && !line.isPreposition(at) && !line.isMark(at)) {
            at++;
        }
        boolean and = work
                && at > head.end() + 1
                && line.is(at, "and", "&")
                && !line.is(at, "&")
                && line.isContent(at - 1)
                && !line.hasAny(at - 1, Notion.VAGUE, Notion.BUZZ, Notion.WEAK_IN_OBJECTIVE);
        int first = line.isDeterminer(at + 1) ? at + 2 : at + 1;
        return and
                && line.isContent(first)
                && line.isContent(first + 1)
                && line.form(first + 1) != Stem.Form.ED
                && !line.hasAny(first, Notion.PEOPLE);
    }

    private boolean joins(int at) {
        return line.isIn(at, JOINERS) && (!line.isMark(at) || !line.is(at, ".") || at + 1 < line.size());
    }

    private boolean startsClause(int at) {
        int next = at + 1;
        while (line.isIn(next, LINKS) || line.inside(next) && line.lower(next).endsWith("ly")) {
            next++;
        }
        if (!line.inside(next) || next > at + 1 && joins(next - 1) && at + 1 < next - 1) {
            return false;
        }
        if (line.is(at, ";") || line.endsSentence(at)) {
            return true;
        }
        Head other = heads.at(next);
        boolean verb = !other.is(Head.Kind.NOUN, Head.Kind.NONE) && line.form(next) != Stem.Form.ING;
        return verb && !isDoubled(at) && sameFooting(next) && line.inside(other.end());
    }

    /** "Create and maintain", "build and ship": two verbs on one thing count once. */
    private boolean isDoubled(int at) {
        return at == head.end() && line.is(at, "and", "&", ",", "+");
    }

    private boolean sameFooting(int next) {
        boolean nominal = head.is(Head.Kind.NOUN);
        boolean base = line.form(next) == Stem.Form.BASE;
        boolean headPast = line.inside(head.from()) && line.form(head.from()) == Stem.Form.ED;
        return nominal ? false : headPast || base;
    }
}
