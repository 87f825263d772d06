package org.okrreadiness.scoring.reading;

import java.util.List;
import org.okrreadiness.scoring.reading.Amount.Role;
import org.okrreadiness.scoring.text.Quantity.Kind;
import org.okrreadiness.scoring.text.Stem;

/** Says what kind of promise a clause makes: open-ended, done, for everybody, explained. */
final class ClauseTraits {

    private static final WordSet STATES = WordSet.of(
            "live", "ready", "done", "complete", "available", "in", "up", "built", "set", "run", "operational");

    private static final WordSet EXPLAINING = WordSet.of("eg", "including", "incl", "focused", "focusing", "such");

    private static final WordSet NO_NOUNS = WordSet.of(
            "matter", "doubt", "one", "longer", "need", "later", "earlier", "more", "less", "fewer", "worse", "lower",
            "higher", "greater", "better");

    private static final int NEAR_THE_VERB = 6;

    private final Line line;
    private final Head head;
    private final Measure measure;
    private final List<Amount> amounts;

    ClauseTraits(Line line, Head head, Measure measure, List<Amount> amounts) {
        this.line = line;
        this.head = head;
        this.measure = measure;
        this.amounts = amounts;
    }

    /** Work without an end: explore, support; or its name alone: training, recruiting. */
    boolean isOpenEnded() {
        boolean verb = head.is(Head.Kind.WORK)
                && line.has(Notion.OPEN_WORK, head.from())
                && line.findWord(head.end(), head.end() + 2, "all", "every", "each") < 0;
        int noun = measure.words().isEmpty() ? -1 : line.lastTokenOf(measure.span());
        boolean gerund = head.is(Head.Kind.NOUN)
                && line.inside(noun)
                && line.form(noun) == Stem.Form.ING
                && !line.has(Notion.METRIC, noun);
        return verb
                || gerund
                || head.is(Head.Kind.WORK) && measure.is(Measure.Kind.NONE) && line.size() <= head.end() + 4;
    }

    /** "Present a proposal to bring arrears from 11% to 6%", "agree with sales a target for renewals". */
    boolean isOnPaper() {
        if (!head.is(Head.Kind.WORK) || amounts.isEmpty()) {
            return false;
        }
        int end = Math.min(head.end() + NEAR_THE_VERB, amounts.get(0).quantity().from());
        int paper = line.find(Notion.PAPER, head.end(), end);
        int next = paper < 0 ? -1 : paper + line.length(Notion.PAPER, paper);
        return next > 0 && line.is(next, "to", "for", "of", "that", "on", "how");
    }

    /** "Three leaflets approved", "the handbook is published". */
    boolean isDone() {
        if (!head.is(Head.Kind.NOUN)) {
            return false;
        }
        for (int at = head.from() + 1; at < line.size(); at++) {
            boolean predicate = line.has(Notion.ARTEFACT_PREDICATE, at)
                    && !line.isHyphened(at)
                    && (line.form(at) == Stem.Form.ED || line.isIn(at, STATES));
            if (predicate && !line.has(Notion.PEOPLE, at + 1)) {
                return true;
            }
        }
        return false;
    }

    /** Work followed by a figure of a measure that is not the work itself. */
    boolean hasOwnResult() {
        boolean figure = Amount.any(
                amounts,
                a -> (a.is(Role.TARGET) || a.is(Role.BASELINE) || a.is(Role.DELTA))
                        && a.span().start() > head.span().end());
        if (countsOnlyOutput()) {
            return false;
        }
        int result = Math.max(resultClause(), withLevel());
        boolean measured = line.contains(Notion.METRIC, head.end(), line.size())
                || line.contains(Notion.ATTENDANCE, head.end(), line.size());
        boolean level = Amount.any(
                amounts,
                a -> a.is(Role.BASELINE)
                        || a.is(Role.DELTA)
                        || a.is(Role.TARGET) && !a.unit().is(Kind.COUNT));
        return figure && (result >= 0 || measured && level);
    }

    /** "..., with 90% passing the test": the token before such a level, or -1. */
    private int withLevel() {
        for (Amount amount : amounts) {
            int before = amount.quantity().from() - 1;
            if (!amount.unit().is(Kind.COUNT) && line.is(before, "with", "w/")) {
                return before;
            }
        }
        return -1;
    }

    /** "Send 3,000 letters, from 1,200": all figures count what the work is done to. */
    private boolean countsOnlyOutput() {
        boolean first =
                line.quantity(head.end()).filter(q -> q.unit().is(Kind.COUNT)).isPresent();
        boolean output = measure.is(Measure.Kind.OWN_OUTPUT, Measure.Kind.OWN_VOLUME, Measure.Kind.ATTENDANCE);
        return (first || output) && !Amount.any(amounts, a -> !a.unit().is(Kind.COUNT)) && resultClause() < 0;
    }

    /** Where the words begin that say what comes of it, or -1. "With a failure rate below 2%" does, "with a smile" does not. */
    int resultClause() {
        int at = line.find(Notion.RESULT_CLAUSE, head.end(), line.size());
        while (at >= 0 && line.is(at, "with") && !isMeasuredBehind(at)) {
            at = line.find(Notion.RESULT_CLAUSE, at + 1, line.size());
        }
        return at;
    }

    private boolean isMeasuredBehind(int at) {
        for (int next = at + 1; next < line.size(); next++) {
            if (line.quantity(next).isPresent() || line.has(Notion.METRIC, next)) {
                return true;
            }
        }
        return false;
    }

    boolean isUniversal() {
        boolean all = !head.is(Head.Kind.WORK, Head.Kind.HIRE)
                && (line.is(head.end(), "all", "every", "each")
                        || head.is(Head.Kind.NOUN)
                                && line.is(head.from(), "all", "every", "each", "no", "zero", "none", "nobody"));
        boolean stop = line.findWord(0, Math.min(4, line.size()), "stop") > 0;
        boolean people = line.contains(Notion.PEOPLE, head.from(), Math.min(line.size(), head.end() + 5));
        return (all || stop) && people || namesNone();
    }

    /** "With no downtime", "produces no findings": none is a number. */
    private boolean namesNone() {
        for (int at = 0; at < line.size(); at++) {
            boolean none = line.is(at, "no", "zero") || line.is(at, "any") && line.is(at - 1, "without");
            if (none && line.isContent(at + 1) && !line.isIn(at + 1, NO_NOUNS)) {
                return true;
            }
        }
        return false;
    }

    /** Brackets or a dash hold more than today's value, a source or a unit. */
    boolean isExplained() {
        for (int at = 1; at + 1 < line.size(); at++) {
            if (line.isMark(at) && opensExplanation(at) && !isDetail(at + 1)) {
                return true;
            }
        }
        return line.findWord(1, line.size(), EXPLAINING) > 0;
    }

    private boolean opensExplanation(int mark) {
        return line.is(mark, "(", "\u2013")
                || line.is(mark, "-") && !line.token(mark).place().glued();
    }

    private boolean isDetail(int from) {
        int end = Math.min(line.size(), from + 8);
        boolean stretch = line.findWord(from, end, "goal", "stretch", "ideally", "ultimate", "aim") >= 0;
        boolean figure = false;
        for (int at = from; at < end && !line.is(at, ")"); at++) {
            figure |= line.quantity(at).isPresent()
                    || line.mask(at).isPresent()
                    || line.has(Notion.SOURCE, at)
                    || line.has(Notion.STATISTIC, at);
        }
        return figure && !stretch;
    }

    /** Two words of weight joined by "and", outside brackets and not after "between". */
    boolean isListed() {
        for (int at = 1; at + 1 < line.size(); at++) {
            boolean joins =
                    line.is(at, "and", "&") && at != head.end() && line.isContent(at - 1) && line.isContent(at + 1);
            if (joins && !isApart(at)) {
                return true;
            }
        }
        return false;
    }

    private boolean isApart(int and) {
        return line.findWord(Math.max(0, and - 3), and, "between") >= 0
                || line.findWord(0, and, "(") >= 0 && line.findWord(and, line.size(), ")") >= 0;
    }

    boolean isInternal() {
        NounPhrase object = new NounPhraseReader(line).at(head.is(Head.Kind.NOUN) ? head.from() : head.end());
        return line.contains(Notion.INTERNAL, object.from(), Math.max(object.end(), object.from() + 1));
    }
}
