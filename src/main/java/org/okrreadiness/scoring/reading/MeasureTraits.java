package org.okrreadiness.scoring.reading;

import java.util.List;
import org.okrreadiness.scoring.reading.Amount.Role;
import org.okrreadiness.scoring.text.Quantity.Kind;

/** Says how well the words of a line carry a measure: weak, vague, narrowed, invented. */
final class MeasureTraits {

    private static final WordSet SCOPE_OPENERS =
            WordSet.of("of", "among", "amongst", "for", "in", "on", "at", "across", "with", "from", "between");
    private static final WordSet CALCULATED = WordSet.of(
            "index", "score", "quotient", "factor", "rating", "coefficient", "barometer", "thermometer", "gauge");

    /** Nouns and pronouns that name no measure. */
    private static final WordSet HOLLOW = WordSet.of(
            "it",
            "this",
            "that",
            "things",
            "thing",
            "everything",
            "number",
            "numbers",
            "figure",
            "figures",
            "value",
            "kpi",
            "kpis",
            "kr",
            "metric",
            "metrics",
            "measure",
            "result",
            "results",
            "outcome",
            "outcomes",
            "target",
            "go",
            "goes",
            "more",
            "less",
            "better",
            "overall",
            "we",
            "us",
            "our");

    private final Line line;
    private final Head head;
    private final Measure measure;
    private final List<Amount> amounts;

    MeasureTraits(Line line, Head head, Measure measure, List<Amount> amounts) {
        this.line = line;
        this.head = head;
        this.measure = measure;
        this.amounts = amounts;
    }

    /** "Synergy index": a score, index or quotient of something that is no measure. */
    boolean isInvented() {
        if (!measure.is(Measure.Kind.UNKNOWN, Measure.Kind.FUZZY, Measure.Kind.NONE) || amounts.isEmpty()) {
            return false;
        }
        int last = line.lastTokenOf(measure.span());
        boolean named = line.isIn(last, CALCULATED);
        boolean slogan = line.contains(Notion.BUZZ, 0, last + 1) && Amount.any(amounts, a -> a.is(Role.BASELINE));
        return (named || slogan || isNoWord() || isHollow()) && !line.contains(Notion.KNOWN_SCORE, 0, line.size());
    }

    /** "Things improve from 4 to 8": besides the numbers there is no word that says what they count. */
    private boolean isHollow() {
        boolean speaks =
                Amount.any(amounts, a -> !a.unit().is(Kind.COUNT) && !a.unit().is(Kind.PERCENT));
        for (int at = 0; at < line.size() && !speaks; at++) {
            boolean moves = line.hasAny(at, Notion.RAISE, Notion.LOWER, Notion.IMPROVE, Notion.SHIFT, Notion.ATTAIN);
            speaks = line.isContent(at) && !moves && !line.isIn(at, HOLLOW);
        }
        return !speaks;
    }

    /** "Floopiness": nothing that is measured is in any vocabulary. */
    private boolean isNoWord() {
        if (!measure.is(Measure.Kind.UNKNOWN)) {
            return false;
        }
        Gibberish gibberish = new Gibberish(line);
        int content = 0;
        for (int at = head.is(Head.Kind.NOUN) ? 0 : head.end(); at < line.size(); at++) {
            if (line.isContent(at)) {
                content++;
                if (!line.token(at).isWord() || !gibberish.isUnknown(at)) {
                    return false;
                }
            }
        }
        return content > 0;
    }

    /** A weak word that a number does not mend: in the object of work, anywhere else. */
    boolean isSpoilt() {
        boolean work = head.is(Head.Kind.WORK);
        int end = work ? new NounPhraseReader(line).at(head.end()).end() : line.size();
        boolean works = line.findWord(Math.max(0, line.size() - 3), line.size(), "works") >= 0;
        return works || line.contains(Notion.SPOILER, work ? head.end() : 0, end);
    }

    /** For work only its object counts; elsewhere any weak word does. */
    boolean isWeakCore() {
        int end = head.is(Head.Kind.WORK)
                ? new NounPhraseReader(line).at(head.end()).end()
                : line.size();
        for (int at = head.is(Head.Kind.NOUN) ? head.from() : head.end(); at < Math.min(end, line.size()); at++) {
            boolean compound = line.isHyphened(at + 1);
            if (line.has(Notion.VAGUE, at)
                    && !compound
                    && line.length(Notion.BUZZ, at) <= line.length(Notion.VAGUE, at)) {
                return true;
            }
        }
        return false;
    }

    boolean countsVagueThing() {
        for (Amount amount : amounts) {
            NounPhrase counted = new NounPhraseReader(line).at(amount.quantity().end());
            boolean near =
                    !counted.isEmpty() && counted.from() <= amount.quantity().end() + 2;
            if (near && line.inside(counted.head()) && line.has(Notion.VAGUE_COUNT, counted.head())) {
                return true;
            }
        }
        return false;
    }

    /** "Churn among new farms", "70% of new matters", "latency on slow links": whom or what the measure covers. */
    boolean isScoped() {
        int last = measure.words().isEmpty() ? head.end() : line.lastTokenOf(measure.span());
        for (int at = Math.max(1, last); at + 1 < line.size(); at++) {
            boolean opens = line.isIn(at, SCOPE_OPENERS);
            boolean content = line.isContent(at + 1) || line.isDeterminer(at + 1) && line.isContent(at + 2);
            if (opens
                    && content
                    && line.mask(at + 1).isEmpty()
                    && line.mask(at + 2).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** A statistic, a rate, or more than two words of what is measured in front of its values. */
    boolean isNarrowed() {
        boolean statistic =
                line.contains(Notion.STATISTIC, 0, line.size()) || line.findWord(0, line.size(), "per") >= 0;
        int first = amounts.isEmpty() ? line.size() : amounts.get(0).quantity().from();
        int content = 0;
        for (int at = head.end(); at < (first > head.end() + 1 ? first : line.size()); at++) {
            content += line.isContent(at) ? 1 : 0;
        }
        return statistic || content >= 3 || Amount.any(amounts, a -> a.is(Role.CONDITION) || a.is(Role.DENOMINATOR));
    }
}
